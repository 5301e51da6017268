package vn.thidua.infra.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Lets several people act at the same moment, for tests of what must happen only once. */
public final class AtOnce {
    private static final int PATIENCE_SECONDS = 60;

    private AtOnce() {}

    /** What each of them got, in the order given; fails if one of them fails. */
    @SafeVarargs
    public static <T> List<T> all(Callable<? extends T>... acts) {
        return all(List.of(acts));
    }

    /** What each of them got, in the order given; fails if one of them fails. */
    public static <T> List<T> all(List<? extends Callable<? extends T>> acts) {
        var gate = new CyclicBarrier(acts.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<T>>();
            for (var act : acts) {
                running.add(
                        threads.submit(
                                () -> {
                                    gate.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                                    return act.call();
                                }));
            }
            var answers = new ArrayList<T>();
            for (var future : running) {
                answers.add(future.get());
            }
            return answers;
        } catch (ExecutionException e) {
            throw new AssertionError("one of them failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
