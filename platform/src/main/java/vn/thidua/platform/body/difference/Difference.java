package vn.thidua.platform.body.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.value.ItemKey;

/** Compares two documents item by item. Items are the same when their keys are. */
public final class Difference {

    private static final Set<String> HEADER_ASIDE = Set.of("revision");
    private static final Set<String> ITEM_ASIDE =
            Set.of("key", "section", "parent", "position", "revision");

    private final PlanBody before;
    private final PlanBody after;
    private final Map<ItemKey, PlanItem> old = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();

    private Difference(PlanBody before, PlanBody after) {
        this.before = before;
        this.after = after;
        before.items().forEach(item -> old.put(item.key(), item));
    }

    /** What {@code after} says differently: the header, what is gone, then in reading order. */
    public static List<Change> between(PlanBody before, PlanBody after) {
        Difference difference = new Difference(before, after);
        difference.header();
        difference.removed();
        difference.items();
        return List.copyOf(difference.changes);
    }

    /** What {@code after} says differently in its fields; its place is no field. */
    public static List<FieldChange> between(PlanItem before, PlanItem after) {
        return List.copyOf(Leaves.changes(before, after, ITEM_ASIDE));
    }

    private void header() {
        Leaves.changes(before.header(), after.header(), HEADER_ASIDE)
                .forEach(change -> changes.add(new Change.HeaderChanged(change)));
        for (Section section : Section.values()) {
            boolean now = after.statedNone().contains(section);
            if (now != before.statedNone().contains(section)) {
                changes.add(new Change.SectionStated(section, now));
            }
        }
    }

    private void removed() {
        Set<ItemKey> kept = new HashSet<>();
        after.items().forEach(item -> kept.add(item.key()));
        before.items().stream()
                .filter(item -> !kept.contains(item.key()))
                .forEach(item -> changes.add(new Change.ItemRemoved(item)));
    }

    private void items() {
        Set<ItemKey> moved = moved();
        for (PlanItem item : after.items()) {
            PlanItem earlier = old.get(item.key());
            if (earlier == null) {
                changes.add(new Change.ItemAdded(item));
                continue;
            }
            if (moved.contains(item.key())) {
                changes.add(new Change.ItemMoved(earlier, item));
            }
            List<FieldChange> fields = between(earlier, item);
            if (!fields.isEmpty()) {
                changes.add(new Change.ItemChanged(earlier, item, fields));
            }
        }
    }

    /** Items with another parent or section, and the fewest that explain a changed order. */
    private Set<ItemKey> moved() {
        Map<Optional<ItemKey>, List<ItemKey>> stayed = new HashMap<>();
        Set<ItemKey> moved = new HashSet<>();
        for (PlanItem item : after.items()) {
            PlanItem earlier = old.get(item.key());
            if (earlier == null) {
                continue;
            }
            if (earlier.section() == item.section()
                    && Objects.equals(earlier.parent(), item.parent())) {
                stayed.computeIfAbsent(Optional.ofNullable(item.parent()), _ -> new ArrayList<>())
                        .add(item.key());
            } else {
                moved.add(item.key());
            }
        }
        Map<ItemKey, Integer> oldPlaces = new HashMap<>();
        before.items().forEach(item -> oldPlaces.put(item.key(), oldPlaces.size()));
        stayed.values().forEach(keys -> moved.addAll(OutOfOrder.in(keys, oldPlaces)));
        return moved;
    }
}
