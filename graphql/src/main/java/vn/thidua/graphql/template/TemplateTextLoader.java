package vn.thidua.graphql.template;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.template.TemplateVersion;
import vn.thidua.platform.template.Templates;

/** Reads what versions of templates say. */
@Singleton
final class TemplateTextLoader implements Loader<TemplateVersion, PlanBody> {
    private final Templates templates;

    TemplateTextLoader(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Map<TemplateVersion, PlanBody> load(CallerContext caller, Set<TemplateVersion> keys) {
        var texts = new HashMap<TemplateVersion, PlanBody>();
        var found = templates.texts(caller.scope(), keys);
        for (var key : keys) {
            found.stream()
                    .filter(text -> text.template().equals(key.template()))
                    .filter(text -> text.version() == key.version())
                    .forEach(text -> texts.put(key, text.body()));
        }
        return texts;
    }
}
