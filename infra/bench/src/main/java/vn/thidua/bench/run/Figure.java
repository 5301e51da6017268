package vn.thidua.bench.run;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What was measured of one sort of request in one repeat.
 *
 * @param throughput requests a second when sixteen ask without a pause
 * @param offered requests a second at which waiting was measured
 * @param statements that a request sends to MySQL
 * @param programMillis CPU of the program for a request
 * @param mysqlMillis CPU of MySQL for a request
 */
record Figure(
        double throughput,
        double offered,
        Waiting waiting,
        double statements,
        double programMillis,
        double mysqlMillis) {

    /** The head of the table. */
    static List<String> head() {
        return List.of(
                "| request | saturated /s | offered /s | p50 ms | p99 ms | p99.9 ms | statements"
                        + " | CPU program ms | CPU MySQL ms |",
                "|---|---|---|---|---|---|---|---|---|");
    }

    /** The medians of repeats as a row of the table. */
    static String row(String name, List<Figure> repeats) {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f | %.0f | %.0f | %.1f | %.2f | %.2f |",
                name,
                median(repeats, Figure::throughput),
                median(repeats, Figure::offered),
                median(repeats, figure -> figure.waiting().p50()),
                median(repeats, figure -> figure.waiting().p99()),
                median(repeats, figure -> figure.waiting().p999()),
                median(repeats, Figure::statements),
                median(repeats, Figure::programMillis),
                median(repeats, Figure::mysqlMillis));
    }

    private static double median(List<Figure> repeats, ToDoubleFunction<Figure> value) {
        var sorted = repeats.stream().mapToDouble(value).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
