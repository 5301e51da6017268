package vn.thidua.graphql.template;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.NodeField;
import vn.thidua.platform.template.Template;
import vn.thidua.platform.template.TemplateId;
import vn.thidua.platform.template.Templates;

/** Finds a template by its id. */
@Singleton
final class TemplateNode implements NodeField<TemplateId> {
    private final Templates templates;

    TemplateNode(Templates templates) {
        this.templates = templates;
    }

    @Override
    public String type() {
        return "Template";
    }

    @Override
    public Class<TemplateId> idClass() {
        return TemplateId.class;
    }

    @Override
    public Template fetch(TemplateId id, CallerContext caller) {
        return templates.fetch(caller.scope(), id);
    }
}
