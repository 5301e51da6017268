package vn.thidua.graphql.health;

import io.micronaut.core.async.publisher.AsyncSingleResultPublisher;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import vn.thidua.infra.pulse.DatabasePulse;

/** Not ready without a database; alive all the same, so that nobody restarts us for it. */
@Singleton
@Readiness
final class DatabaseIndicator implements HealthIndicator {
    private static final String NAME = "database";

    private final DatabasePulse pulse;
    private final ExecutorService blocking;

    DatabaseIndicator(
            DatabasePulse pulse, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.pulse = pulse;
        this.blocking = blocking;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return new AsyncSingleResultPublisher<>(blocking, this::result);
    }

    private HealthResult result() {
        try {
            pulse.feel();
            return HealthResult.builder(NAME, HealthStatus.UP).build();
        } catch (DatabasePulse.Silent e) {
            return HealthResult.builder(NAME, HealthStatus.DOWN).exception(e).build();
        }
    }
}
