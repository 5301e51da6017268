package vn.thidua.tenants.unit;

import org.jspecify.annotations.Nullable;

/**
 * An administrator puts a unit, with everything below it, under another.
 *
 * @param expected the revision that the move was made from
 * @param parent absent to stand right under the agency
 * @param position its place among its new siblings
 */
public record MoveUnit(UnitId unit, int expected, @Nullable UnitId parent, int position) {

    /** What came of it. */
    public sealed interface Answer {
        /** The unit stands there. */
        record Moved(Unit unit) implements Answer {}

        /** Somebody else changed it meanwhile; {@code stored} is what stands now. */
        record Conflict(Unit stored) implements Answer {}

        /** The unit, or the one that it would stand under, is dissolved. */
        record Closed(Unit unit) implements Answer {}

        /** The one that it would stand under is itself or stands below it. */
        record WouldCloseCircle() implements Answer {}

        /** An open unit under the new parent has its name. */
        record NameTaken(String name) implements Answer {}

        /** The tree would have more than {@code levelsMax} levels. */
        record TooDeep(int levelsMax) implements Answer {}

        /** The place is not between 0 and {@link UnitDefinition#POSITION_MAX}. */
        record PositionOutOfRange() implements Answer {}
    }
}
