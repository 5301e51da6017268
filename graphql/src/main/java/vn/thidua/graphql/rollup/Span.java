package vn.thidua.graphql.rollup;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.rollup.Period;
import vn.thidua.platform.rollup.PeriodRange;

/** Quarters as a client names them: a year, a half of it, or a quarter of it. */
record Span(int year, @Nullable Integer half, @Nullable Integer quarter) {
    private static final int HALVES = 2;

    Span {
        if (half != null && quarter != null) {
            throw new IllegalArgumentException("a span is a half or a quarter, not both");
        }
        if (half != null && (half < 1 || half > HALVES)) {
            throw new IllegalArgumentException("a year has the halves 1 and 2");
        }
        if (year < Period.YEAR_MIN || year > Period.YEAR_MAX) {
            throw new IllegalArgumentException("years are counted from 2000 to 2099");
        }
        if (quarter != null && (quarter < 1 || quarter > 4)) {
            throw new IllegalArgumentException("a year has the quarters 1 to 4");
        }
    }

    PeriodRange range() {
        if (half != null) {
            return PeriodRange.half(year, half);
        }
        return quarter == null ? PeriodRange.year(year) : PeriodRange.of(Period.of(year, quarter));
    }
}
