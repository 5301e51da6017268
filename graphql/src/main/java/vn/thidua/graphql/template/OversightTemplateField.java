package vn.thidua.graphql.template;

import jakarta.inject.Singleton;
import vn.thidua.graphql.directory.Oversight;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.template.Template;
import vn.thidua.platform.template.TemplateId;
import vn.thidua.platform.template.Templates;

/** {@code Oversight.template}. */
@Singleton
final class OversightTemplateField implements ObjectField<Oversight> {
    private final Templates templates;

    OversightTemplateField(Templates templates) {
        this.templates = templates;
    }

    @Override
    public String type() {
        return "Oversight";
    }

    @Override
    public String name() {
        return "template";
    }

    @Override
    public Template fetch(Oversight oversight, Arguments arguments, CallerContext caller) {
        return templates.fetch(caller.scope(), arguments.as(TemplateId.class, "id"));
    }
}
