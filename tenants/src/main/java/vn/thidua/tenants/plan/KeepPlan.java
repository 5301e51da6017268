package vn.thidua.tenants.plan;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.merger.HandoverId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.kind.PlanKindId;
import vn.thidua.tenants.unit.UnitId;

/**
 * Keep a plan of a group that the group's lead of before has kept.
 *
 * @param kind the kind that it is of from now on, one of the agency's own
 * @param under the plan of the agency that it stands under; absent if it stands alone
 * @param unit a unit, to which a group's plan never belongs; absent
 */
public record KeepPlan(
        HandoverId handover,
        PlanId plan,
        GroupId group,
        int year,
        PlanKindId kind,
        @Nullable PlanId under,
        @Nullable UnitId unit) {

    DraftPlan asDraft() {
        return new DraftPlan(kind, year, null, new Start.Blank(), under, unit, group);
    }
}
