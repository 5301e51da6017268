package vn.thidua.tenants.plan;

import vn.thidua.platform.publication.PlanId;

/** The office closes a plan whose time is over. */
public record ClosePlan(PlanId plan) {

    /** What came of it. */
    public sealed interface Answer {
        /** It is closed. */
        record Closed(Plan plan) implements Answer {}

        /** It is not in force, or its next version is still drafted. */
        record NotNow(Standing standing) implements Answer {}
    }
}
