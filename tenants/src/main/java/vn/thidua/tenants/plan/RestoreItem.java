package vn.thidua.tenants.plan;

import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.publication.PlanId;

/** An editor puts an item back where it was taken out. */
public record RestoreItem(PlanId plan, ItemKey item) {}
