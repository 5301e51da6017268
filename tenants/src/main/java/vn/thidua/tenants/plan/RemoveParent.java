package vn.thidua.tenants.plan;

import vn.thidua.platform.publication.PlanId;

/** A planner strikes out what a draft was to answer. */
public record RemoveParent(PlanId plan, ParentId parent) {

    /** What came of it. */
    public sealed interface Answer {
        /** It is struck out. */
        record Removed(ParentId parent) implements Answer {}

        /** It was sent along with an issued version; from then on the link itself is ended. */
        record AlreadySent(IntendedParent parent) implements Answer {}

        /** Nothing of the plan is open for editing as it stands. */
        record NotNow(Standing standing) implements Answer {}
    }
}
