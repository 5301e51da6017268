package vn.thidua.tenants.unit;

import java.time.LocalDate;

/** An administrator notes how many a unit has on a day, the units below it not counted. */
public record RecordHeadCount(UnitId unit, LocalDate countedOn, Heads heads) {

    /** What came of it. */
    public sealed interface Answer {
        /** The count stands. */
        record Recorded(HeadCount count) implements Answer {}

        /** A figure is not between 0 and {@code eachMax}. */
        record FigureOutOfRange(int eachMax) implements Answer {}

        /** The day is to come, or the unit did not exist on it. */
        record DayOutOfRange() implements Answer {}
    }
}
