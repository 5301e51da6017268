package vn.thidua.bench.country;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.rollup.Period;

/** When things happen: agencies stand, then issue plans for a year, then report each quarter. */
public final class Calendar {
    /** The year that the plans are for. */
    public static final int YEAR = 2026;

    /** The quarters that were reported, all in that year. */
    public static final List<Period> QUARTERS =
            List.of(Period.of(YEAR, 1), Period.of(YEAR, 2), Period.of(YEAR, 3), Period.of(YEAR, 4));

    /** Since when the agencies are what they are. */
    public static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    /** When the platform was opened for them. */
    public static final Instant OPENED = Instant.parse("2025-09-01T00:00:00Z");

    /** The day for which persons were counted. */
    public static final LocalDate COUNTED_ON = LocalDate.of(2025, 12, 31);

    /** When these counts were entered. */
    public static final Instant COUNTED_AT = Instant.parse("2026-01-05T02:00:00Z");

    private static final Instant PLANS_FROM = Instant.parse("2025-10-15T01:00:00Z");
    private static final Duration PLANS_FOR = Duration.ofDays(60);
    private static final int REPORTED_DAYS = 31;

    /** The last day on which anything is reported. */
    public static final LocalDate LAST_DAY =
            QUARTERS.getLast().startsOn().plusDays(REPORTED_DAYS - 1);

    private static final Duration REPORTS_FOR = Duration.ofDays(REPORTED_DAYS);

    private Calendar() {}

    /** When a plan is issued, so many of so many. */
    static Instant issued(int plan, int plans) {
        return PLANS_FROM.plusMillis(PLANS_FOR.toMillis() / plans * plan);
    }

    /** When an entry is made, so many of so many of a quarter: all in its first month. */
    static Instant reported(int quarter, long entry, long entries) {
        var from = QUARTERS.get(quarter).startsOn().atStartOfDay(Clocks.VIETNAM).toInstant();
        return from.plusMillis(REPORTS_FOR.toMillis() * entry / entries);
    }

    /** The day on which that is for people here. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Clocks.VIETNAM);
    }
}
