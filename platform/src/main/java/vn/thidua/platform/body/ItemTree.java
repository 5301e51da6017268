package vn.thidua.platform.body;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.ItemKey;

/** The items of a body by the item that they lie under, in the order in which they are read. */
final class ItemTree {

    private static final Comparator<PlanItem> READING =
            Comparator.comparing(PlanItem::section)
                    .thenComparingInt(PlanItem::position)
                    .thenComparing(PlanItem::key);

    private final Map<@Nullable ItemKey, List<PlanItem>> children = new HashMap<>();

    ItemTree(Collection<PlanItem> items) {
        for (PlanItem item : items) {
            children.computeIfAbsent(item.parent(), _ -> new ArrayList<>()).add(item);
        }
        children.values().forEach(siblings -> siblings.sort(READING));
    }

    List<PlanItem> under(@Nullable ItemKey parent) {
        return List.copyOf(children.getOrDefault(parent, List.of()));
    }

    /** All items that can be reached from the top, each one after the one that it lies under. */
    List<PlanItem> inOrder() {
        List<PlanItem> found = new ArrayList<>();
        addUnder(null, found);
        return found;
    }

    private void addUnder(@Nullable ItemKey parent, List<PlanItem> found) {
        for (PlanItem item : children.getOrDefault(parent, List.of())) {
            found.add(item);
            addUnder(item.key(), found);
        }
    }
}
