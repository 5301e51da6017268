package vn.thidua.platform.publication;

/** Close a published plan, or put a closed one away. */
public record EndPlan(PlanId plan) {
    /** What came of it. */
    public sealed interface Answer {
        /** It has the new state. */
        record Ended(PublishedPlan plan) implements Answer {}

        /** It is not in the state that this goes out from. */
        record WrongState(PublishedState state) implements Answer {}
    }
}
