package vn.thidua.infra.statement;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.thidua.infra.metric.MetricsSettings;
import vn.thidua.infra.statement.StatementName.Verb;

/** Counts statements by their verb, and how long the database took to begin its answer. */
@Singleton
@Requires(property = MetricsSettings.PORT)
final class StatementTimes implements StatementWatch {
    private static final Duration[] STEPS = {
        Duration.ofMillis(1),
        Duration.ofMillis(5),
        Duration.ofMillis(25),
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofSeconds(2)
    };

    private final Map<Verb, Timer> timers = new EnumMap<>(Verb.class);

    StatementTimes(MeterRegistry registry) {
        for (var verb : Verb.values()) {
            timers.put(verb, timer(verb, registry));
        }
    }

    private static Timer timer(Verb verb, MeterRegistry registry) {
        return Timer.builder("thidua.statements")
                .description("Statements, until the database began to answer")
                .tag("verb", verb.name().toLowerCase(Locale.ROOT))
                .serviceLevelObjectives(STEPS)
                .register(registry);
    }

    @Override
    public void answered(StatementName statement, Duration taken) {
        Objects.requireNonNull(timers.get(statement.verb())).record(taken);
    }
}
