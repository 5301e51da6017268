package vn.thidua.tenants.registration;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.unit.UnitId;

/**
 * Which overview is wanted.
 *
 * @param wave the key of the plan's wave or phase; absent for the whole plan
 * @param unit this unit and all that stands below it today; absent for the plan's own unit, or the
 *     whole agency
 */
public record OverviewRequest(PlanId plan, @Nullable String wave, @Nullable UnitId unit) {}
