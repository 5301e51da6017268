package vn.thidua.graphql.kind;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.kind.PlanKind;
import vn.thidua.tenants.kind.PlanKinds;

/** Reads the kinds that others may stand under: all of the agency's at once, there are not many. */
@Singleton
final class KindsAboveLoader implements Loader<PlanKind, List<KindView>> {
    private final PlanKinds kinds;

    KindsAboveLoader(PlanKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public Map<PlanKind, List<KindView>> load(CallerContext caller, Set<PlanKind> keys) {
        var all = kinds.list(caller.scope());
        var found = new HashMap<PlanKind, List<KindView>>();
        for (var key : keys) {
            var above = key.definition().under();
            found.put(
                    key,
                    all.stream()
                            .filter(kind -> above.contains(kind.id()))
                            .map(KindView::new)
                            .toList());
        }
        return found;
    }
}
