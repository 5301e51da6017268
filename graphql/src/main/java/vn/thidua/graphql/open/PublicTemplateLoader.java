package vn.thidua.graphql.open;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.template.PublicTemplates;
import vn.thidua.platform.template.TemplateId;
import vn.thidua.platform.template.TemplateText;

/** Reads what public templates say. */
@Singleton
final class PublicTemplateLoader implements Loader<TemplateId, PlanBody> {
    private final PublicTemplates templates;

    PublicTemplateLoader(PublicTemplates templates) {
        this.templates = templates;
    }

    @Override
    public Map<TemplateId, PlanBody> load(CallerContext caller, Set<TemplateId> keys) {
        return templates.texts(keys).stream()
                .collect(
                        Collectors.toMap(
                                TemplateText::template, text -> PublicText.of(text.body())));
    }
}
