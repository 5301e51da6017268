package vn.thidua.bench.fill;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import vn.thidua.bench.country.Calendar;
import vn.thidua.bench.country.Closure;
import vn.thidua.bench.country.Country;
import vn.thidua.bench.country.Ledger;

/**
 * What plans and targets had done at the end of each day on which something below them was
 * recorded.
 */
record DayTables(Country country, Loader loader, Closure plans, Closure targets) {
    private static final int DECIMALS = 4;
    private static final int FIRST_OF_TARGETS = 41;
    private static final int TARGET_MEASURES = 3;

    void fill() {
        try (var table = loader.into("day_figure", "node_id, above, period, day, figures")) {
            var ofPlans = new Days(table, Ledger.MEASURES, this::ofPlan, country::plan);
            ofPlans.fill(plans);
            var ofTargets = new Days(table, TARGET_MEASURES, this::ofTarget, country::target);
            ofTargets.fill(targets);
        }
    }

    /** All days are closed on which anything is recorded. */
    static void close(Connection connection) throws SQLException {
        try (var closed =
                connection.prepareStatement("UPDATE day_close SET closed_on = ? WHERE id = 1")) {
            closed.setObject(1, Calendar.LAST_DAY);
            closed.executeUpdate();
        }
    }

    private void ofPlan(int plan, int quarter, Recorded recorded) {
        read(
                plan,
                quarter,
                day ->
                        new Ledger.Reading() {
                            @Override
                            public void measure(int measure, long amount) {
                                recorded.add(day, measure - 1, amount);
                            }

                            @Override
                            public void target(int target, int measure, long amount) {
                                // Of plans.
                            }
                        });
    }

    private void ofTarget(int wanted, int quarter, Recorded recorded) {
        read(
                country.targets().plan(wanted),
                quarter,
                day ->
                        new Ledger.Reading() {
                            @Override
                            public void measure(int measure, long amount) {
                                // Of targets.
                            }

                            @Override
                            public void target(int target, int measure, long amount) {
                                if (target == wanted) {
                                    recorded.add(day, measure - FIRST_OF_TARGETS, amount);
                                }
                            }
                        });
    }

    private void read(int plan, int quarter, Function<LocalDate, Ledger.Reading> reading) {
        for (var which = 0; which < country.ledger().entriesOfQuarter(); which++) {
            var entry = country.ledger().entry(quarter, plan, which);
            country.ledger().read(entry, reading.apply(Calendar.day(entry.made())));
        }
    }

    /** Hears what was recorded on a day. */
    private interface Recorded {
        void add(LocalDate day, int figure, long amount);
    }

    /** Reads what was recorded of a node in a quarter. */
    private interface Source {
        void read(int node, int quarter, Recorded recorded);
    }

    /** The days of all nodes of one kind, with all below them and alone. */
    private record Days(Loader.Table table, int figures, Source source, IntFunction<UUID> ids) {
        void fill(Closure closure) {
            var below = closure.below();
            for (var node = 0; node < closure.nodes(); node++) {
                for (var quarter = 0; quarter < Calendar.QUARTERS.size(); quarter++) {
                    days(node, quarter, true, below.of(node));
                    days(node, quarter, false, node);
                }
            }
        }

        private void days(int node, int quarter, boolean above, int... counted) {
            var days = new TreeMap<LocalDate, long[]>();
            for (var low : counted) {
                source.read(
                        low,
                        quarter,
                        (day, figure, amount) ->
                                days.computeIfAbsent(day, _ -> new long[figures])[figure] +=
                                        amount);
            }
            var sums = new long[figures];
            days.forEach(
                    (day, recorded) -> {
                        Arrays.setAll(sums, i -> sums[i] + recorded[i]);
                        table.row()
                                .id(ids.apply(node))
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
    }
}
