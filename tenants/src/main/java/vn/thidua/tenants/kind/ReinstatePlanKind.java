package vn.thidua.tenants.kind;

/** An administrator takes a kind back into use. */
public record ReinstatePlanKind(PlanKindId kind) {

    /** What came of it. */
    public sealed interface Answer {
        /** Plans of this kind can be drafted again. */
        record Reinstated(PlanKind kind) implements Answer {}

        /** It was in use already. */
        record AlreadyActive(PlanKind kind) implements Answer {}
    }
}
