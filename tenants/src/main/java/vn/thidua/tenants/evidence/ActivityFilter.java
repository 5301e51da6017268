package vn.thidua.tenants.evidence;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.unit.UnitId;

/** Which activities are wanted; what is absent is not asked for. */
public record ActivityFilter(
        @Nullable PlanId plan, @Nullable UnitId unit, @Nullable ActivityKind kind) {}
