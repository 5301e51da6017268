package vn.thidua.platform.tally;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Lets the check go on from time to time. Tests do it themselves. */
@Singleton
@Requires(notEnv = Environment.TEST)
final class TallyCheckClock {
    /** A few hours for a round at national size, and hardly any load. */
    private static final int NODES = 500;

    private final TallyCheck check;

    TallyCheckClock(TallyCheck check) {
        this.check = check;
    }

    @Scheduled(
            initialDelay = "${thidua.tally-check.every:1m}",
            fixedDelay = "${thidua.tally-check.every:1m}")
    void strike() {
        check.goOn(NODES);
    }
}
