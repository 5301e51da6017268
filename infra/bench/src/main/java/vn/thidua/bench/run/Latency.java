package vn.thidua.bench.run;

import static vn.thidua.bench.figure.Middle.percentile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long something takes that one asks for again and again, without anybody else. */
final class Latency {
    private static final double NANOS_OF_MILLI = 1e6;
    private static final long NANOS = 1_000_000_000;

    private final List<Double> millis = new ArrayList<>();

    /** Does it for so many seconds, at least once. */
    void take(long seconds, Runnable work) {
        var end = System.nanoTime() + seconds * NANOS;
        do {
            var began = System.nanoTime();
            work.run();
            millis.add((System.nanoTime() - began) / NANOS_OF_MILLI);
        } while (System.nanoTime() < end);
    }

    /** Forgets what it took so far. */
    void forget() {
        millis.clear();
    }

    int count() {
        return millis.size();
    }

    double percent(double percent) {
        return percentile(millis.stream().mapToDouble(Double::doubleValue).toArray(), percent);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f / %.2f", percent(50), percent(99));
    }
}
