package vn.thidua.tenants.plan;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.Origin;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.publication.PlanId;

/**
 * An editor adds an item to a plan.
 *
 * @param parent the item that it lies under; absent at the top of its section
 * @param before the neighbour that it comes before; absent to come last
 * @param origin where its words were taken from; absent if they are the plan's own
 */
public record AddItem(
        PlanId plan,
        Section section,
        @Nullable ItemKey parent,
        @Nullable ItemKey before,
        ItemWords words,
        @Nullable Origin origin) {}
