package vn.thidua.graphql.upgrade;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.template.Adoptions;
import vn.thidua.platform.template.Spread;
import vn.thidua.platform.template.TemplateId;

/** Counts how far the versions of several templates have spread. */
@Singleton
final class SpreadLoader implements Loader<TemplateId, List<Spread>> {
    private final Adoptions adoptions;

    SpreadLoader(Adoptions adoptions) {
        this.adoptions = adoptions;
    }

    @Override
    public Map<TemplateId, List<Spread>> load(CallerContext caller, Set<TemplateId> keys) {
        var found = new HashMap<TemplateId, List<Spread>>();
        keys.forEach(key -> found.put(key, List.of()));
        found.putAll(
                adoptions.spread(caller.scope(), keys).stream()
                        .collect(Collectors.groupingBy(Spread::template)));
        return found;
    }
}
