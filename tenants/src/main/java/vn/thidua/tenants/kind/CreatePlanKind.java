package vn.thidua.tenants.kind;

import java.util.List;

/** An administrator adds a kind of plan. */
public record CreatePlanKind(KindDefinition definition) {

    /** What came of it. */
    public sealed interface Answer {
        /** The agency has the kind. */
        record Created(PlanKind kind) implements Answer {}

        /** The definition cannot be taken. */
        record Faulty(List<KindFault> faults) implements Answer {}

        /** Another kind has this name. */
        record NameTaken(String name) implements Answer {}

        /** The agency has {@code kindsMax} kinds already. */
        record TooManyKinds(int kindsMax) implements Answer {}
    }
}
