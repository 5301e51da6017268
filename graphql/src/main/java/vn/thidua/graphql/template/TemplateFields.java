package vn.thidua.graphql.template;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.directory.AgencyLoader;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.template.Adoption;
import vn.thidua.platform.template.Template;
import vn.thidua.platform.template.TemplateVersion;

/** The fields of templates that only read what their thing names. */
@Factory
final class TemplateFields {
    @Singleton
    ObjectField<TemplateVersion> document() {
        return LoadedField.of(
                "TemplateVersion",
                "document",
                (version, caller) -> caller.load(TemplateTextLoader.class, version));
    }

    @Singleton
    ObjectField<Template> publisher() {
        return LoadedField.of(
                "Template",
                "publisher",
                (template, caller) -> caller.load(AgencyLoader.class, template.publisher()));
    }

    @Singleton
    ObjectField<Adoption> adopter() {
        return LoadedField.of(
                "Adoption",
                "adopter",
                (adoption, caller) -> caller.load(AgencyLoader.class, adoption.adopter()));
    }
}
