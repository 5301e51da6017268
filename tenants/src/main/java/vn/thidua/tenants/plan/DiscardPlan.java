package vn.thidua.tenants.plan;

import vn.thidua.platform.publication.PlanId;

/** A planner throws away what is drafted. */
public record DiscardPlan(PlanId plan) {

    /** What came of it. */
    public sealed interface Answer {
        /** It is thrown away; a plan in force stays as it is. */
        record Discarded(Plan plan) implements Answer {}

        /** Nothing is open that could be thrown away as it stands. */
        record NotNow(Standing standing) implements Answer {}
    }
}
