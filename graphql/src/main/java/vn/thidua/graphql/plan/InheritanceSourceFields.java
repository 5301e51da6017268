package vn.thidua.graphql.plan;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.publication.PublishedPlanLoader;
import vn.thidua.graphql.template.TemplateLoader;
import vn.thidua.platform.body.inheritance.SourceKind;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.template.TemplateId;

/** What sources of inheritance name. */
@Factory
final class InheritanceSourceFields {
    private static final String TYPE = "InheritanceSource";

    @Singleton
    ObjectField<InheritanceSource> plan() {
        return LoadedField.of(
                TYPE,
                "plan",
                (source, caller) ->
                        source.kind() == SourceKind.PARENT_PLAN
                                ? caller.load(PublishedPlanLoader.class, new PlanId(source.thing()))
                                : null);
    }

    @Singleton
    ObjectField<InheritanceSource> template() {
        return LoadedField.of(
                TYPE,
                "template",
                (source, caller) ->
                        source.kind() == SourceKind.TEMPLATE
                                ? caller.load(TemplateLoader.class, new TemplateId(source.thing()))
                                : null);
    }
}
