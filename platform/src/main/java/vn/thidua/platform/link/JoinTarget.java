package vn.thidua.platform.link;

import vn.thidua.platform.publication.TargetId;

/** Say that a target of the child serves a target of the parent. */
public record JoinTarget(LinkId link, TargetId childTarget, TargetId parentTarget) {
    /** What came of it. */
    public sealed interface Answer {
        /** What is reported for the child's target counts for the parent's. */
        record Joined(TargetEdge edge) implements Answer {}

        /** Only targets counted in one unit can be added up. */
        record UnitsDiffer(String childUnit, String parentUnit) implements Answer {}

        /** The child's target serves a target of this parent already. */
        record AlreadyServes(TargetEdge edge) implements Answer {}

        /** The link does not stand. */
        record NotStanding(LinkState state) implements Answer {}

        /** Nothing crosses the link. */
        record NothingCrosses() implements Answer {}
    }
}
