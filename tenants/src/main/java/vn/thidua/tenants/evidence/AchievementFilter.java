package vn.thidua.tenants.evidence;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.unit.UnitId;

/** Which achievements are wanted; what is absent is not asked for. */
public record AchievementFilter(
        @Nullable PlanId plan, @Nullable UnitId unit, @Nullable PersonId person) {}
