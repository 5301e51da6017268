package vn.thidua.tenants.plan;

import vn.thidua.platform.publication.PlanId;

/** A planner begins the next version of a plan in force. */
public record AmendPlan(PlanId plan) {

    /** What came of it. */
    public sealed interface Answer {
        /** The next version can be edited; it begins with the text in force. */
        record Amending(Plan plan) implements Answer {}

        /** The plan is not in force, or its next version is drafted already. */
        record NotNow(Standing standing) implements Answer {}
    }
}
