package vn.thidua.bench.write;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import vn.thidua.tenants.progress.ProgressReports;
import vn.thidua.tenants.progress.ReportProgress;

/** Reports from many threads without a pause, each time for the next office. */
record Crowd(ProgressReports reports, List<Desks.Desk> desks) {

    /**
     * What they got done.
     *
     * @param nanos how long each report took, the shortest first
     */
    record Done(long[] nanos, Duration length) {}

    /** Goes on for so long. */
    Done report(int threads, int figures, Duration length) {
        var turns = new AtomicInteger();
        var began = System.nanoTime();
        var end = began + length.toNanos();
        Callable<LongStream> work =
                () -> {
                    var took = LongStream.builder();
                    for (var now = System.nanoTime(); now < end; now = System.nanoTime()) {
                        report(figures, turns.getAndIncrement());
                        took.add(System.nanoTime() - now);
                    }
                    return took.build();
                };
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var running = new ArrayList<Future<LongStream>>();
            for (var thread = 0; thread < threads; thread++) {
                running.add(pool.submit(work));
            }
            var nanos = LongStream.empty();
            for (var one : running) {
                nanos = LongStream.concat(nanos, one.get());
            }
            var took = Duration.ofNanos(System.nanoTime() - began);
            return new Done(nanos.sorted().toArray(), took);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Nobody runs anything again: a deadlock would end the measurement. */
    private void report(int figures, int turn) {
        var desk = desks.get(turn % desks.size());
        var answer = reports.report(desk.scope(), desk.report(figures, turn / desks.size()));
        if (!(answer instanceof ReportProgress.Counted)) {
            throw new IllegalStateException(answer.toString());
        }
    }
}
