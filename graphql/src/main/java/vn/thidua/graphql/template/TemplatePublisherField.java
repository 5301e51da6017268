package vn.thidua.graphql.template;

import jakarta.inject.Singleton;
import vn.thidua.graphql.directory.AgencyLoader;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.template.Template;

/** {@code Template.publisher}. */
@Singleton
final class TemplatePublisherField implements ObjectField<Template> {
    @Override
    public String type() {
        return "Template";
    }

    @Override
    public String name() {
        return "publisher";
    }

    @Override
    public Object fetch(Template template, Arguments arguments, CallerContext caller) {
        return caller.load(AgencyLoader.class, template.publisher());
    }
}
