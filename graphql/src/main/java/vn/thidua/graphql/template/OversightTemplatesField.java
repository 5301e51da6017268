package vn.thidua.graphql.template;

import jakarta.inject.Singleton;
import vn.thidua.graphql.directory.Oversight;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.template.Template;
import vn.thidua.platform.template.TemplateFilter;
import vn.thidua.platform.template.Templates;

/** {@code Oversight.templates}. */
@Singleton
final class OversightTemplatesField implements ObjectField<Oversight> {
    private final Templates templates;

    OversightTemplatesField(Templates templates) {
        this.templates = templates;
    }

    @Override
    public String type() {
        return "Oversight";
    }

    @Override
    public String name() {
        return "templates";
    }

    @Override
    public Connection<Template> fetch(
            Oversight oversight, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var filter =
                new TemplateFilter(
                        arguments.find(String.class, "words").orElse(""),
                        arguments.find(AgencyId.class, "publisher").orElse(null),
                        arguments.find(Boolean.class, "withdrawnToo").orElse(false));
        return Connection.of(page, templates.search(caller.scope(), filter, page));
    }
}
