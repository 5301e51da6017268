package vn.thidua.tenants.evidence;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.RoleModelStage;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.unit.UnitId;

/** Which role models are wanted; what is absent is not asked for. */
public record RoleModelFilter(
        @Nullable RoleModelStage stage, @Nullable UnitId unit, @Nullable PlanId plan) {}
