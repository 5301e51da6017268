package vn.thidua.bench.fill;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.thidua.bench.country.Calendar;
import vn.thidua.bench.country.Closure;
import vn.thidua.bench.country.Country;
import vn.thidua.bench.country.Ledger;

/** What plans had done at the end of each day on which something below them was recorded. */
record DayTables(Country country, Loader loader, Closure plans) {
    private static final int DECIMALS = 4;

    void fill() {
        var below = plans.below();
        try (var table = loader.into("day_figure", "node_id, above, period, day, figures")) {
            for (var plan = 0; plan < plans.nodes(); plan++) {
                for (var quarter = 0; quarter < Calendar.QUARTERS.size(); quarter++) {
                    days(table, plan, quarter, true, below.of(plan));
                    days(table, plan, quarter, false, plan);
                }
            }
        }
    }

    /**
     * All days are closed on which anything is recorded. What targets have come to is written down
     * from the next day on, as where days were closed before targets were.
     */
    static void close(Connection connection) throws SQLException {
        try (var closed =
                        connection.prepareStatement(
                                """
                                UPDATE day_close SET closed_on = ?, targets_since = ?
                                WHERE id = 1
                                """);
                var due =
                        connection.prepareStatement(
                                """
                                INSERT INTO day_due (node_id)
                                SELECT n.id FROM node n WHERE n.kind = 'TARGET'
                                """)) {
            closed.setObject(1, Calendar.LAST_DAY);
            closed.setObject(2, Calendar.LAST_DAY.plusDays(1));
            closed.executeUpdate();
            due.executeUpdate();
        }
    }

    private void days(Loader.Table table, int plan, int quarter, boolean above, int... counted) {
        var days = new TreeMap<LocalDate, long[]>();
        for (var low : counted) {
            for (var which = 0; which < country.ledger().entriesOfQuarter(); which++) {
                var entry = country.ledger().entry(quarter, low, which);
                country.ledger().read(entry, new Adding(days, Calendar.day(entry.made())));
            }
        }
        var sums = new long[Ledger.MEASURES];
        days.forEach(
                (day, figures) -> {
                    Arrays.setAll(sums, i -> sums[i] + figures[i]);
                    table.row()
                            .id(country.plan(plan))
                            .flag(above)
                            .number(Calendar.QUARTERS.get(quarter).code())
                            .day(day)
                            .text(text(sums))
                            .end();
                });
    }

    private static String text(long... sums) {
        return Arrays.stream(sums)
                .mapToObj(sum -> BigDecimal.valueOf(sum, DECIMALS).stripTrailingZeros())
                .map(BigDecimal::toPlainString)
                .collect(Collectors.joining(" "));
    }

    /** Adds what is said of plans to a day. */
    private record Adding(SortedMap<LocalDate, long[]> days, LocalDate day)
            implements Ledger.Reading {
        @Override
        public void measure(int measure, long amount) {
            days.computeIfAbsent(day, _ -> new long[Ledger.MEASURES])[measure - 1] += amount;
        }

        @Override
        public void target(int target, int measure, long amount) {
            // Days are kept of plans alone.
        }
    }
}
