package vn.thidua.bench.fill;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Says what is being done, how far it is, and how long it took. */
public final class Progress {
    private static final long TELL_EVERY = Duration.ofSeconds(10).toNanos();
    private static final double NANOS = 1e9;

    private final Consumer<String> told;
    private final AtomicLong rows = new AtomicLong();
    private volatile String phase = "";
    private volatile long began;
    private volatile long lastTold;

    /** Progress that somebody hears of. */
    public Progress(Consumer<String> told) {
        this.told = told;
    }

    /** Does a phase of the work. */
    public void phase(String name, Runnable work) {
        phase = name;
        rows.set(0);
        began = System.nanoTime();
        lastTold = began;
        work.run();
        told.accept(line("%s done"));
    }

    /** So many rows more. */
    void written(long more) {
        rows.addAndGet(more);
        var now = System.nanoTime();
        if (now - lastTold > TELL_EVERY) {
            lastTold = now;
            told.accept(line("%s …"));
        }
    }

    private String line(String begin) {
        var seconds = (System.nanoTime() - began) / NANOS;
        return String.format(
                Locale.ROOT,
                begin + ": %,d rows, %.1f s, %,.0f rows/s",
                phase,
                rows.get(),
                seconds,
                rows.get() / seconds);
    }
}
