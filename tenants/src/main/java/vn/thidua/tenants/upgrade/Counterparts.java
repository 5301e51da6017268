package vn.thidua.tenants.upgrade;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.OriginKind;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.value.ItemKey;

/**
 * What a plan has of the items of a source: an item that was taken over remembers where it came
 * from, one in words of its own names the item of the parent plan that it answers.
 */
final class Counterparts {
    private final Map<ItemKey, PlanItem> taken = new HashMap<>();
    private final Map<String, PlanItem> answers = new HashMap<>();

    Counterparts(NewsSource source, PlanBody own) {
        for (var item : own.items()) {
            var origin = item.origin();
            if (origin != null && source.is(origin)) {
                taken.putIfAbsent(origin.item(), item);
            }
            if (source.kind() == OriginKind.PARENT) {
                item.mapsTo().forEach(parent -> answers.putIfAbsent(parent.item(), item));
            }
        }
    }

    /** What was taken over, or else what answers it; keys are unlike in all plans. */
    @Nullable PlanItem of(ItemKey key) {
        var own = taken.get(key);
        return own == null ? answers.get(key.value()) : own;
    }

    /** Whether the plan took the item over, whatever it has made of it. */
    boolean isTaken(ItemKey key) {
        return taken.containsKey(key);
    }

    /** The version whose words an item that was taken over began with, or was last settled by. */
    int version(ItemKey key) {
        var item = taken.get(key);
        var origin = item == null ? null : item.origin();
        return origin == null ? 0 : origin.version();
    }
}
