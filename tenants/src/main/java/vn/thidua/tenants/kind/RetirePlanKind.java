package vn.thidua.tenants.kind;

/** An administrator takes a kind out of use: no new plans; those that run are not disturbed. */
public record RetirePlanKind(PlanKindId kind) {

    /** What came of it. */
    public sealed interface Answer {
        /** No new plans of this kind. */
        record Retired(PlanKind kind) implements Answer {}

        /** It was out of use already. */
        record AlreadyRetired(PlanKind kind) implements Answer {}
    }
}
