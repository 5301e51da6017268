package vn.thidua.infra.metric;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Lets the dials be read from time to time. Tests do it themselves. */
@Singleton
@Requires(property = MetricsSettings.PORT)
@Requires(notEnv = Environment.TEST)
final class DialsClock {
    private final Dials dials;

    DialsClock(Dials dials) {
        this.dials = dials;
    }

    @Scheduled(
            initialDelay = "${thidua.metrics.every:15s}",
            fixedDelay = "${thidua.metrics.every:15s}")
    void strike() {
        dials.read();
    }
}
