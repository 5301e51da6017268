package vn.thidua.platform.rollup;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Lets the check go on from time to time. Tests do it themselves. */
@Singleton
@Requires(notEnv = Environment.TEST)
final class RollupCheckClock {
    /** A few hours for a round at national size, and hardly any load. */
    private static final int PLANS = 500;

    private final RollupCheck check;

    RollupCheckClock(RollupCheck check) {
        this.check = check;
    }

    @Scheduled(
            initialDelay = "${thidua.rollup-check.every:1m}",
            fixedDelay = "${thidua.rollup-check.every:1m}")
    void strike() {
        check.goOn(PLANS);
    }
}
