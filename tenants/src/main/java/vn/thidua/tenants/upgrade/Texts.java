package vn.thidua.tenants.upgrade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.value.ItemKey;

/** What versions of a source say, as far as they can be read. */
record Texts(Map<Integer, PlanBody> bodies) {
    Texts {
        bodies = Map.copyOf(bodies);
    }

    boolean has(int version) {
        return bodies.containsKey(version);
    }

    @Nullable PlanBody body(int version) {
        return bodies.get(version);
    }

    @Nullable PlanItem item(int version, ItemKey key) {
        return Optional.ofNullable(bodies.get(version))
                .flatMap(body -> body.find(key))
                .orElse(null);
    }

    /** All keys: those of this version in its reading order, then those that only others have. */
    Collection<ItemKey> keys(int version) {
        var first = new ArrayList<PlanBody>();
        var body = bodies.get(version);
        if (body != null) {
            first.add(body);
        }
        first.addAll(new TreeMap<>(bodies).descendingMap().values());
        var keys = new LinkedHashSet<ItemKey>();
        for (var each : first) {
            each.items().stream().map(PlanItem::key).forEach(keys::add);
        }
        return List.copyOf(keys);
    }
}
