package vn.thidua.platform.rollup;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.time.Month;

/**
 * A quarter of the calendar, such as 20254: the fourth of 2025. Longer spans are ranges of these.
 *
 * @param code the year times ten, plus the quarter
 */
@TypeDef(type = DataType.INTEGER)
public record Period(int code) implements Comparable<Period> {
    /** Nothing is recorded for an earlier year. */
    public static final int YEAR_MIN = 2000;

    /** Nothing is recorded for a later year. */
    public static final int YEAR_MAX = 2099;

    private static final int YEARS = 10;
    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    public Period {
        var quarter = code % YEARS;
        var year = code / YEARS;
        if (year < YEAR_MIN || year > YEAR_MAX || quarter < 1 || quarter > QUARTERS) {
            throw new IllegalArgumentException("no quarter of the calendar: " + code);
        }
    }

    /** A quarter, 1 to 4, of a year. */
    public static Period of(int year, int quarter) {
        return new Period(year * YEARS + quarter);
    }

    /** The quarter that a day lies in. */
    public static Period of(LocalDate day) {
        return of(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /** The year it lies in. */
    public int year() {
        return code / YEARS;
    }

    /** Which quarter of the year it is, 1 to 4. */
    public int quarter() {
        return code % YEARS;
    }

    /** Its first day. */
    public LocalDate startsOn() {
        return LocalDate.of(year(), Month.of((quarter() - 1) * MONTHS + 1), 1);
    }

    /** Its last day. */
    public LocalDate endsOn() {
        return startsOn().plusMonths(MONTHS).minusDays(1);
    }

    /** The quarter after it. */
    public Period next() {
        return of(endsOn().plusDays(1));
    }

    /** Whether the day lies in it. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(startsOn()) && !day.isAfter(endsOn());
    }

    @Override
    public int compareTo(Period other) {
        return Integer.compare(code, other.code);
    }
}
