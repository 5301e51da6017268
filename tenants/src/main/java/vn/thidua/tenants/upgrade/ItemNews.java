package vn.thidua.tenants.upgrade;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.difference.FieldChange;
import vn.thidua.platform.body.value.ItemKey;

/**
 * An item of which a source says something that the plan has not dealt with, three ways.
 *
 * @param item its key in the source
 * @param since the version of the source that the plan has dealt with, as far as this item goes
 * @param before what the source said then; absent if nothing
 * @param now what the source says; absent if nothing any more
 * @param own what the plan says of it; absent if nothing
 * @param changes what the source says differently, field by field; empty unless it said something
 *     before and does now
 * @param ownChanges what the plan says differently from what the source said before; empty unless
 *     it took that over
 * @param deferral that it was put off; absent unless it was
 */
public record ItemNews(
        ItemKey item,
        NewsKind kind,
        OwnSide side,
        int since,
        @Nullable PlanItem before,
        @Nullable PlanItem now,
        @Nullable PlanItem own,
        List<FieldChange> changes,
        List<FieldChange> ownChanges,
        @Nullable Deferral deferral) {
    public ItemNews {
        changes = List.copyOf(changes);
        ownChanges = List.copyOf(ownChanges);
    }

    /**
     * That an item was put off.
     *
     * @param note why; absent if nothing was said
     */
    public record Deferral(Instant deferredAt, @Nullable String note) {}
}
