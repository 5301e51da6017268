package vn.thidua.tenants.unit;

import java.time.LocalDate;

/**
 * An administrator notes that a unit has ended. It stays readable with all that it did; people who
 * are still in it stay listed there until they are moved.
 *
 * @param expected the revision that this was decided on
 */
public record CloseUnit(UnitId unit, int expected, LocalDate dissolvedOn) {

    /** What came of it. */
    public sealed interface Answer {
        /** The unit has ended. */
        record Closed(Unit unit) implements Answer {}

        /** Somebody else changed it meanwhile; {@code stored} is what stands now. */
        record Conflict(Unit stored) implements Answer {}

        /** It had ended already. */
        record AlreadyClosed(Unit unit) implements Answer {}

        /** Open units stand under it: move or close those first. */
        record HasOpenUnits(int units) implements Answer {}

        /**
         * The day is to come, before the unit was established, or not after the last day on which
         * something was counted in it.
         */
        record DayOutOfRange() implements Answer {}
    }
}
