package vn.thidua.bench.write;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What was seen of one load in one round.
 *
 * @param reports a second
 * @param p50 milliseconds of a report, which is one transaction
 * @param p99 the same
 * @param waitP99 milliseconds that the statement of sums above waited for rows
 * @param waitMax the same
 * @param deadlocks in the round
 * @param programMillis CPU of this process for a report
 * @param mysqlMillis CPU of MySQL for a report
 */
record Seen(
        double reports,
        double p50,
        double p99,
        double waitP99,
        double waitMax,
        double deadlocks,
        double programMillis,
        double mysqlMillis) {
    private static final double NANOS = 1e9;
    private static final double NANOS_OF_MILLI = 1e6;
    private static final double MICROS_OF_MILLI = 1e3;
    private static final double ALMOST_ALL = 0.99;

    static Seen of(Crowd.Done done, Watch.Reading from, Watch.Reading until, double[] waits) {
        var nanos = Arrays.stream(done.nanos()).asDoubleStream().toArray();
        return new Seen(
                nanos.length / (done.length().toNanos() / NANOS),
                at(nanos, 0.5) / NANOS_OF_MILLI,
                at(nanos, ALMOST_ALL) / NANOS_OF_MILLI,
                at(waits, ALMOST_ALL) / MICROS_OF_MILLI,
                at(waits, 1) / MICROS_OF_MILLI,
                until.deadlocks() - from.deadlocks(),
                millis(until.program().minus(from.program())) / nanos.length,
                millis(until.mysql().minus(from.mysql())) / nanos.length);
    }

    /** The head of the table. */
    static List<String> head() {
        return List.of(
                "| threads | figures | sums | reports /s | facts /s | p50 ms | p99 ms | lock p99 ms"
                        + " | lock max ms | deadlocks | CPU program ms | CPU MySQL ms |",
                "|---|---|---|---|---|---|---|---|---|---|---|---|");
    }

    /** The medians of rounds as a row of the table. */
    static String row(int threads, int figures, boolean sums, List<Seen> rounds) {
        return String.format(
                Locale.ROOT,
                "| %d | %d | %s | %.0f | %.0f | %.1f | %.1f | %.1f | %.1f | %.0f | %.2f | %.2f |",
                threads,
                figures,
                sums ? "with" : "without",
                median(rounds, Seen::reports),
                median(rounds, Seen::reports) * figures,
                median(rounds, Seen::p50),
                median(rounds, Seen::p99),
                median(rounds, Seen::waitP99),
                median(rounds, Seen::waitMax),
                rounds.stream().mapToDouble(Seen::deadlocks).sum(),
                median(rounds, Seen::programMillis),
                median(rounds, Seen::mysqlMillis));
    }

    static double median(List<Seen> rounds, ToDoubleFunction<Seen> value) {
        return at(rounds.stream().mapToDouble(value).sorted().toArray(), 0.5);
    }

    private static double at(double[] sorted, double part) {
        return sorted.length == 0 ? 0 : sorted[(int) (part * (sorted.length - 1))];
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / NANOS_OF_MILLI;
    }
}
