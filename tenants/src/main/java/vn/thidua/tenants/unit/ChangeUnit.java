package vn.thidua.tenants.unit;

import java.util.List;

/**
 * An administrator renames a unit or says something else of it anew.
 *
 * @param expected the revision that the change was made from
 */
public record ChangeUnit(UnitId unit, int expected, UnitDefinition definition) {

    /** What came of it. */
    public sealed interface Answer {
        /** The unit is defined anew. */
        record Changed(Unit unit) implements Answer {}

        /** Somebody else changed it meanwhile; {@code stored} is what stands now. */
        record Conflict(Unit stored) implements Answer {}

        /** The definition cannot be taken. */
        record Faulty(List<UnitFault> faults) implements Answer {}

        /** Another open unit under the same parent has this name. */
        record NameTaken(String name) implements Answer {}

        /** The unit is dissolved. */
        record Closed(Unit unit) implements Answer {}
    }
}
