package vn.thidua.tenants.plan;

import vn.thidua.platform.publication.PlanId;

/** An approver approves what was submitted. */
public record ApprovePlan(PlanId plan) {

    /** What came of it. */
    public sealed interface Answer {
        /** It can be issued. */
        record Approved(Plan plan) implements Answer {}

        /** There is nothing to approve as it stands. */
        record NotNow(Standing standing) implements Answer {}

        /** It is on its way through the procedure of its kind: its steps are taken instead. */
        record OnItsWay() implements Answer {}
    }
}
