package vn.thidua.platform.rollup;

/** Quarters in a row: one, a half year, a year or several years. */
public record PeriodRange(Period from, Period to) {
    private static final int QUARTERS = 4;
    private static final int HALF = 2;

    public PeriodRange {
        if (to.compareTo(from) < 0) {
            throw new IllegalArgumentException("a range of periods does not end before it starts");
        }
    }

    /** One quarter. */
    public static PeriodRange of(Period period) {
        return new PeriodRange(period, period);
    }

    /** The first half of a year, or the second. */
    public static PeriodRange half(int year, int half) {
        return new PeriodRange(Period.of(year, half * HALF - 1), Period.of(year, half * HALF));
    }

    /** A whole year. */
    public static PeriodRange year(int year) {
        return years(year, year);
    }

    /** Several whole years. */
    public static PeriodRange years(int first, int last) {
        return new PeriodRange(Period.of(first, 1), Period.of(last, QUARTERS));
    }

    /** All that is ever recorded. */
    public static PeriodRange everything() {
        return years(Period.YEAR_MIN, Period.YEAR_MAX);
    }
}
