package vn.thidua.graphql.open;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.template.PublicTemplate;
import vn.thidua.platform.template.PublicTemplates;
import vn.thidua.platform.template.TemplateId;

/** {@code PublicReading.template}. */
@Singleton
final class PublicTemplateField implements ObjectField<PublicReading> {
    private final PublicTemplates templates;

    PublicTemplateField(PublicTemplates templates) {
        this.templates = templates;
    }

    @Override
    public String type() {
        return "PublicReading";
    }

    @Override
    public String name() {
        return "template";
    }

    @Override
    public Optional<PublicTemplate> fetch(
            PublicReading reading, Arguments arguments, CallerContext caller) {
        return templates.find(arguments.as(TemplateId.class, "id"));
    }
}
