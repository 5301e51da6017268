package vn.thidua.bench.run;

import static vn.thidua.bench.figure.Middle.median;

import java.util.List;
import java.util.Locale;

/**
 * What was measured of one sort of request at one side in one round.
 *
 * @param throughput requests a second when sixteen ask without a pause
 * @param offered requests a second at which waiting was measured
 * @param statements that a request sends to the database
 * @param serverMillis CPU of the server for a request
 * @param compilerMillis what of it compiled, in a JVM
 * @param collectorMillis what of it collected garbage, in a JVM
 * @param databaseMillis CPU of the database for a request
 */
record Figure(
        double throughput,
        double offered,
        Waiting waiting,
        double statements,
        double serverMillis,
        double compilerMillis,
        double collectorMillis,
        double databaseMillis) {

    /** The head of the table. */
    static List<String> head() {
        return List.of(
                "| request | side | saturated /s | program is × | offered /s | p50 ms | p99 ms"
                        + " | p99.9 ms | statements | CPU server ms | of it JIT, GC | CPU database ms |",
                "|---|---|---|---|---|---|---|---|---|---|---|---|");
    }

    /**
     * The medians of rounds as a row of the table.
     *
     * @param program the program's figures of the same request, for the ratio of what goes through
     */
    static String row(String request, String side, List<Figure> rounds, List<Figure> program) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.0f | %.2f | %.0f | %.0f | %.0f | %.0f | %.1f | %.2f | %.2f, %.2f"
                        + " | %.2f |",
                request,
                side,
                median(rounds, Figure::throughput),
                median(program, Figure::throughput) / median(rounds, Figure::throughput),
                median(rounds, Figure::offered),
                median(rounds, figure -> figure.waiting().p50()),
                median(rounds, figure -> figure.waiting().p99()),
                median(rounds, figure -> figure.waiting().p999()),
                median(rounds, Figure::statements),
                median(rounds, Figure::serverMillis),
                median(rounds, Figure::compilerMillis),
                median(rounds, Figure::collectorMillis),
                median(rounds, Figure::databaseMillis));
    }
}
