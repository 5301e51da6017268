package vn.thidua.infra.retry;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs work again that lost against another transaction. It goes around the call of a door, outside
 * any transaction: MySQL has rolled the whole of it back, so the whole of it is run again.
 */
public final class Rerun {
    private static final Logger LOG = LoggerFactory.getLogger(Rerun.class);
    private static final int ATTEMPTS_MAX = 4;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final int DEADLOCK = 1213;
    private static final int LOCK_TIMEOUT = 1205;

    private Rerun() {}

    /** The work's answer; its last failure if it loses every time. */
    public static <T extends @Nullable Object> T onConflict(Supplier<T> work) {
        for (var attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS_MAX || !isConflict(e)) {
                    throw e;
                }
                LOG.info("lost against another transaction, for the {}. time", attempt);
                pause(attempt, e);
            }
        }
    }

    /** Whether the database gave this up for another transaction's sake. */
    public static boolean isConflict(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && (sql.getErrorCode() == DEADLOCK || sql.getErrorCode() == LOCK_TIMEOUT)) {
                return true;
            }
        }
        return false;
    }

    /** Longer each time and never the same, so that two losers do not meet again. */
    private static void pause(int attempt, RuntimeException failure) {
        var bound = FIRST_PAUSE.toMillis() << attempt;
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(bound / 4, bound));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }
}
