package vn.thidua.platform.graph;

/** A child's target says which target of the parent plan it serves. */
public record Serve(NodeId target, NodeId parentTarget) {

    /** What came of it. */
    public sealed interface Answer {
        /** The target's figures count for the parent's target. */
        record Served() implements Answer {}

        /** It serves that target already; nothing was changed. */
        record AlreadyServed() implements Answer {}

        /** The plans are not joined by an accepted link that carries figures. */
        record PlansNotConnected() implements Answer {}

        /** The two do not count in the same unit, or only one is a share. */
        record UnitsDiffer() implements Answer {}

        /** One of the two has left its plan. */
        record TargetRetired() implements Answer {}
    }
}
