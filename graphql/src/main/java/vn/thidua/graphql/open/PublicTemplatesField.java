package vn.thidua.graphql.open;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.template.PublicTemplate;
import vn.thidua.platform.template.PublicTemplates;

/** {@code PublicReading.templates}. */
@Singleton
final class PublicTemplatesField implements ObjectField<PublicReading> {
    private final PublicTemplates templates;

    PublicTemplatesField(PublicTemplates templates) {
        this.templates = templates;
    }

    @Override
    public String type() {
        return "PublicReading";
    }

    @Override
    public String name() {
        return "templates";
    }

    @Override
    public Connection<PublicTemplate> fetch(
            PublicReading reading, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var words = arguments.find(String.class, "words").orElse("");
        return Connection.of(page, templates.list(words, page));
    }
}
