package vn.thidua.graphql.template;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.template.Template;
import vn.thidua.platform.template.TemplateId;
import vn.thidua.platform.template.Templates;

/** Reads the templates that other things name, as far as the caller may see them. */
@Singleton
public final class TemplateLoader implements Loader<TemplateId, Template> {
    private final Templates templates;

    TemplateLoader(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Map<TemplateId, Template> load(CallerContext caller, Set<TemplateId> keys) {
        return templates.list(caller.scope(), keys).stream()
                .collect(Collectors.toMap(Template::id, Function.identity()));
    }
}
