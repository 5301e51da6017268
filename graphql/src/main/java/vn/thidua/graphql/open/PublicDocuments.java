package vn.thidua.graphql.open;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.publication.PublicPlan;
import vn.thidua.platform.template.PublicTemplate;

/** What public plans and templates say. */
@Factory
final class PublicDocuments {
    @Singleton
    ObjectField<PublicPlan> ofPlan() {
        return LoadedField.of(
                "PublicPlan",
                "document",
                (plan, caller) -> caller.load(PublicPlanLoader.class, plan.id()));
    }

    @Singleton
    ObjectField<PublicTemplate> ofTemplate() {
        return LoadedField.of(
                "PublicTemplate",
                "document",
                (template, caller) -> caller.load(PublicTemplateLoader.class, template.id()));
    }
}
