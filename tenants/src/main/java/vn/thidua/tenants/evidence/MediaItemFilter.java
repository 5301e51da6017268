package vn.thidua.tenants.evidence;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.unit.UnitId;

/** Which media items are wanted; what is absent is not asked for. */
public record MediaItemFilter(
        @Nullable UnitId unit, @Nullable PlanId plan, @Nullable PersonId person) {}
