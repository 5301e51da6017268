package vn.thidua.bench.run;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sums of a plan without a pause, and keeps what it has seen: how many plans and agencies
 * count, and the sums of all measures but the one that others report meanwhile.
 */
final class Watcher implements AutoCloseable {
    private static final String MOVING = "PERSONS_TRAINED";
    private static final String SUMS =
            """
            query($plan: ID!) { oversight { rollup(plan: $plan, span: { year: 2026 }) {
                planCount agencyCount totals { measure { code } amount }
            } } }
            """;

    private final Tokens people;
    private final String viewer;
    private final String plan;
    private final Map<String, Integer> seen = new ConcurrentHashMap<>();
    private volatile boolean isOver;
    private volatile @Nullable RuntimeException failure;
    private @Nullable Thread thread;

    Watcher(Tokens people, String viewer, String plan) {
        this.people = people;
        this.viewer = viewer;
        this.plan = plan;
    }

    /** What stands there now. */
    String look() {
        var answer = people.ask(viewer, SUMS, Map.of("plan", plan));
        var rollup = "data.oversight.rollup.";
        var said = new TreeMap<String, String>();
        var totals = answer.list(rollup + "totals");
        for (var each = 0; each < totals.size(); each++) {
            var total = rollup + "totals." + each;
            var amount = answer.find(total + ".amount").map(Object::toString).orElse("-");
            said.put(answer.text(total + ".measure.code"), amount);
        }
        said.remove(MOVING);
        return "%s plans, %s agencies, %s"
                .formatted(
                        answer.text(rollup + "planCount"),
                        answer.text(rollup + "agencyCount"),
                        said);
    }

    /** Begins to look. */
    Watcher start() {
        thread = Thread.ofPlatform().name("watcher").start(this::watch);
        return this;
    }

    private void watch() {
        try {
            while (!isOver) {
                seen.merge(look(), 1, Integer::sum);
            }
        } catch (RuntimeException e) {
            failure = e;
        }
    }

    /** What was seen, and how often. */
    Map<String, Integer> seen() {
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
        return seen;
    }

    /** Stops looking. */
    @Override
    public void close() {
        isOver = true;
        try {
            if (thread != null) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
