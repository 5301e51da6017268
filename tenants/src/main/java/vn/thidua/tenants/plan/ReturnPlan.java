package vn.thidua.tenants.plan;

import vn.thidua.platform.publication.PlanId;

/** An approver sends a plan back to be written anew. */
public record ReturnPlan(PlanId plan, String reason) {
    /** No reason is longer. */
    public static final int REASON_MAX = 2000;

    /** What came of it. */
    public sealed interface Answer {
        /** It is a draft again. */
        record Returned(Plan plan) implements Answer {}

        /** Whoever has to write it anew must know why. */
        record ReasonMissing() implements Answer {}

        /** The reason has more than {@code charactersMax} characters. */
        record ReasonTooLong(int charactersMax) implements Answer {}

        /** There is nothing to return as it stands. */
        record NotNow(Standing standing) implements Answer {}

        /** It is on its way through the procedure of its kind: its steps are taken instead. */
        record OnItsWay() implements Answer {}
    }
}
