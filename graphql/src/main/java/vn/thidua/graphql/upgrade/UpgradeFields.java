package vn.thidua.graphql.upgrade;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.publication.PublishedPlanLoader;
import vn.thidua.graphql.template.TemplateLoader;
import vn.thidua.platform.template.Template;
import vn.thidua.tenants.upgrade.Upgrade;

/** The sources of what is new, and how far their versions have spread. */
@Factory
final class UpgradeFields {
    @Singleton
    ObjectField<Upgrade> template() {
        return LoadedField.of(
                "Upgrade",
                "template",
                (upgrade, caller) -> {
                    var template = upgrade.template();
                    return template == null ? null : caller.load(TemplateLoader.class, template);
                });
    }

    @Singleton
    ObjectField<Upgrade> parent() {
        return LoadedField.of(
                "Upgrade",
                "parent",
                (upgrade, caller) -> {
                    var parent = upgrade.parent();
                    return parent == null ? null : caller.load(PublishedPlanLoader.class, parent);
                });
    }

    @Singleton
    ObjectField<Template> spread() {
        return LoadedField.of(
                "Template",
                "spread",
                (template, caller) ->
                        template.own() ? caller.load(SpreadLoader.class, template.id()) : null);
    }
}
