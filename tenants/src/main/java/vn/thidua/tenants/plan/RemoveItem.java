package vn.thidua.tenants.plan;

import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.publication.PlanId;

/**
 * An editor takes an item out of a plan; it can be put back while the draft is open.
 *
 * @param expected the revision that the editor saw
 */
public record RemoveItem(PlanId plan, ItemKey item, int expected) {}
