package vn.thidua.tenants.calendar;

import java.time.LocalDate;
import java.util.List;

/** An administrator says which days of a year are not what their weekday says. */
public record SetSpecialDays(int year, List<SpecialDay> days) {
    /** The earliest year. */
    public static final int YEAR_MIN = 2000;

    /** The latest year. */
    public static final int YEAR_MAX = 2200;

    public SetSpecialDays {
        days = List.copyOf(days);
    }

    /** What came of it. */
    public sealed interface Answer {
        /** The special days of the year, in their order. */
        record Set(List<SpecialDay> days) implements Answer {}

        /** The year is not between {@code yearMin} and {@code yearMax}. */
        record YearOutOfRange(int yearMin, int yearMax) implements Answer {}

        /** This day is of another year. */
        record OtherYear(LocalDate day) implements Answer {}

        /** This day is named twice. */
        record NamedTwice(LocalDate day) implements Answer {}

        /** This day has no name, or one with more than {@code nameMax} characters. */
        record NameUnfit(LocalDate day, int nameMax) implements Answer {}
    }
}
