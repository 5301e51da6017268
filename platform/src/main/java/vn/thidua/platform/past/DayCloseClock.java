package vn.thidua.platform.past;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Lets days be closed from time to time. Tests do it themselves. */
@Singleton
@Requires(notEnv = Environment.TEST)
final class DayCloseClock {
    /** So many that a transaction takes seconds at most. */
    private static final int PLANS = 500;

    private final DayClose close;

    DayCloseClock(DayClose close) {
        this.close = close;
    }

    @Scheduled(
            initialDelay = "${thidua.day-close.every:1m}",
            fixedDelay = "${thidua.day-close.every:1m}")
    void strike() {
        boolean more;
        do {
            more = close.goOn(PLANS);
        } while (more);
    }
}
