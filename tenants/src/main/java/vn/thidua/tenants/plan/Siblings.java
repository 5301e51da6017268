package vn.thidua.tenants.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.value.ItemKey;

/** Items of one section under one parent, in their order, among which an item finds its place. */
final class Siblings {
    private final List<PlanItem> items;

    private Siblings(List<PlanItem> items) {
        this.items = items;
    }

    /** Those that an item would stand among; if it stands among them already, it is left out. */
    static Siblings of(
            PlanBody body, Section section, @Nullable ItemKey parent, @Nullable ItemKey moving) {
        return new Siblings(
                body.under(parent).stream()
                        .filter(item -> item.section() == section)
                        .filter(item -> !item.key().equals(moving))
                        .toList());
    }

    /** The place before this neighbour, or after all; nothing if it is no neighbour. */
    Optional<Integer> before(@Nullable ItemKey neighbour) {
        if (neighbour == null) {
            return Optional.of(items.isEmpty() ? 0 : items.getLast().position() + 1);
        }
        return items.stream()
                .filter(item -> item.key().equals(neighbour))
                .findFirst()
                .map(PlanItem::position);
    }

    /** Those that must step aside for an item that takes this position, at their new places. */
    List<PlanItem> steppingAside(int position) {
        var moved = new ArrayList<PlanItem>();
        var free = position + 1;
        for (var item : items) {
            if (item.position() >= position && item.position() < free) {
                moved.add(item.movedTo(item.parent(), free));
                free++;
            }
        }
        return moved;
    }
}
