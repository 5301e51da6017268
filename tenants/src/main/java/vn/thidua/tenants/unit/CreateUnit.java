package vn.thidua.tenants.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An administrator adds a unit.
 *
 * @param parent the unit that it stands under; absent right under the agency
 */
public record CreateUnit(@Nullable UnitId parent, UnitDefinition definition) {

    /** What came of it. */
    public sealed interface Answer {
        /** The agency has the unit. */
        record Created(Unit unit) implements Answer {}

        /** The definition cannot be taken. */
        record Faulty(List<UnitFault> faults) implements Answer {}

        /** An open unit under the same parent has this name. */
        record NameTaken(String name) implements Answer {}

        /** The unit that it would stand under is dissolved. */
        record ParentClosed(Unit parent) implements Answer {}

        /** The tree would have more than {@code levelsMax} levels. */
        record TooDeep(int levelsMax) implements Answer {}
    }
}
