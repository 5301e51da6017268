package vn.thidua.tenants.kind;

import java.util.List;

/**
 * An administrator defines a kind anew. Plans drafted before keep to the definition they began
 * with.
 *
 * @param expected the revision that the change was made from
 */
public record ChangePlanKind(PlanKindId kind, int expected, KindDefinition definition) {

    /** What came of it. */
    public sealed interface Answer {
        /** The kind is defined anew. */
        record Changed(PlanKind kind) implements Answer {}

        /** Somebody else changed it meanwhile; {@code stored} is what stands now. */
        record Conflict(PlanKind stored) implements Answer {}

        /** The definition cannot be taken. */
        record Faulty(List<KindFault> faults) implements Answer {}

        /** Another kind has this name. */
        record NameTaken(String name) implements Answer {}

        /** The kind is for {@code scope}, and plans of it exist: that cannot change any more. */
        record ScopeFixed(KindScope scope) implements Answer {}
    }
}
