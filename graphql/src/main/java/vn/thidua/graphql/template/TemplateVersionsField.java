package vn.thidua.graphql.template;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.template.Template;
import vn.thidua.platform.template.TemplateVersion;
import vn.thidua.platform.template.Templates;

/** {@code Template.versions}. */
@Singleton
final class TemplateVersionsField implements ObjectField<Template> {
    private final Templates templates;

    TemplateVersionsField(Templates templates) {
        this.templates = templates;
    }

    @Override
    public String type() {
        return "Template";
    }

    @Override
    public String name() {
        return "versions";
    }

    @Override
    public Connection<TemplateVersion> fetch(
            Template template, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        return Connection.of(page, templates.versions(caller.scope(), template.id(), page));
    }
}
