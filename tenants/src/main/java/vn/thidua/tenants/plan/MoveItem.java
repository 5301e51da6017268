package vn.thidua.tenants.plan;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.publication.PlanId;

/**
 * An editor moves an item to another place, with all that lies under it.
 *
 * @param parent the item that it is to lie under; absent at the top of its section
 * @param before the neighbour that it is to come before; absent to come last
 */
public record MoveItem(
        PlanId plan,
        ItemKey item,
        int expected,
        @Nullable ItemKey parent,
        @Nullable ItemKey before) {}
