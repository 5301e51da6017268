package vn.thidua.tenants.plan;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.Origin;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.publication.PlanId;

/**
 * An editor rewrites an item.
 *
 * @param expected the revision that the change was made from
 * @param origin where the new words were taken from; absent to leave that as it is
 */
public record ChangeItem(
        PlanId plan, ItemKey item, int expected, ItemWords words, @Nullable Origin origin) {}
