package vn.thidua.tenants.unit;

import java.time.LocalDate;

/**
 * Somebody notes how many of a unit take part in emulation on a day, the units below it not
 * counted.
 */
public record RecordParticipants(UnitId unit, LocalDate countedOn, int persons, int collectives) {

    /** What came of it. */
    public sealed interface Answer {
        /** The count stands. */
        record Recorded(ParticipantCount count) implements Answer {}

        /** The caller heads neither the unit nor one above it, and is not of the office. */
        record NotYourUnit(Unit unit) implements Answer {}

        /** A figure is not between 0 and {@code eachMax}. */
        record FigureOutOfRange(int eachMax) implements Answer {}

        /** The day is to come, or the unit did not exist on it. */
        record DayOutOfRange() implements Answer {}

        /** More than the unit had by the head count that held on that day. */
        record MoreThanThere(HeadCount headCount) implements Answer {}
    }
}
