package vn.thidua.tenants.handover;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.merger.Handover;
import vn.thidua.platform.merger.HandoverId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.kind.PlanKindId;
import vn.thidua.tenants.plan.DraftPlan;
import vn.thidua.tenants.plan.Plan;
import vn.thidua.tenants.unit.UnitId;

/**
 * A planner goes on with a plan that a closed agency did not issue, or with one of a group that its
 * lead of before has kept.
 *
 * @param kind the kind that it is of from now on, one of the agency's own
 * @param under the plan of the agency that it stands under; absent if it stands alone
 * @param unit the unit whose plan it is; absent for the agency's own
 */
public record TakeInHandover(
        HandoverId handover, PlanKindId kind, @Nullable PlanId under, @Nullable UnitId unit) {
    /** What came of it. */
    public sealed interface Answer {
        /** The draft is open, or the plan is kept. */
        record TakenIn(Handover handover, Plan plan) implements Answer {}

        /** Somebody of the agency has taken it in before. */
        record AlreadyTakenIn() implements Answer {}

        /** The sender has taken it back. */
        record Recalled() implements Answer {}

        /** A plan cannot be begun like this. */
        record NotDrafted(DraftPlan.Answer reason) implements Answer {}
    }
}
