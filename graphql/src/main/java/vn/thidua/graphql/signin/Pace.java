package vn.thidua.graphql.signin;

import java.time.Duration;

/**
 * Lets refusals take equally long. For a name that somebody has more is written down than for one
 * that nobody has; how long that takes would tell whose name is known.
 */
final class Pace {
    private static final Duration REFUSAL = Duration.ofMillis(250);

    private Pace() {}

    /** Waits for what is left of the time of a refusal, on a thread that costs nothing. */
    static void holdSince(long beganNanos) {
        try {
            Thread.sleep(REFUSAL.minusNanos(System.nanoTime() - beganNanos));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // The program stops: so does the pretence.
        }
    }
}
