package vn.thidua.graphql.template;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.template.Adoption;
import vn.thidua.platform.template.Adoptions;
import vn.thidua.platform.template.Template;

/** {@code Template.adoptions}. */
@Singleton
final class TemplateAdoptionsField implements ObjectField<Template> {
    private final Adoptions adoptions;

    TemplateAdoptionsField(Adoptions adoptions) {
        this.adoptions = adoptions;
    }

    @Override
    public String type() {
        return "Template";
    }

    @Override
    public String name() {
        return "adoptions";
    }

    @Override
    public @Nullable Connection<Adoption> fetch(
            Template template, Arguments arguments, CallerContext caller) {
        if (!template.own()) {
            return null;
        }
        var page = arguments.page();
        return Connection.of(page, adoptions.list(caller.scope(), template.id(), page));
    }
}
