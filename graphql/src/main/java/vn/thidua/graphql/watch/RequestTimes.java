package vn.thidua.graphql.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import vn.thidua.graphql.engine.Asked;
import vn.thidua.infra.metric.MetricsSettings;

/**
 * Counts requests and how long they took: by root field and outcome, with steps to read latencies
 * from, and by tenant and outcome, without. Both at once would be too many series.
 */
@Singleton
@Requires(property = MetricsSettings.PORT)
final class RequestTimes implements Watch {
    private static final Duration[] STEPS =
            LongStream.of(5, 10, 25, 50, 100, 250, 500, 1000, 2500, 10_000)
                    .mapToObj(Duration::ofMillis)
                    .toArray(Duration[]::new);

    private final MeterRegistry registry;
    private final Map<OfField, Timer> fields = new ConcurrentHashMap<>();
    private final Map<OfTenant, Timer> tenants = new ConcurrentHashMap<>();

    RequestTimes(MeterRegistry registry) {
        this.registry = registry;
    }

    private record OfField(Asked asked, Outcome outcome) {}

    private record OfTenant(String tenant, Outcome outcome) {}

    @Override
    public Consumer<Ended> begin(HttpRequest<?> request, String id) {
        var begun = System.nanoTime();
        return ended -> count(ended, System.nanoTime() - begun);
    }

    private void count(Ended ended, long nanos) {
        fields.computeIfAbsent(new OfField(ended.asked(), ended.outcome()), this::timer)
                .record(nanos, TimeUnit.NANOSECONDS);
        tenants.computeIfAbsent(new OfTenant(ended.tenant(), ended.outcome()), this::timer)
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    private Timer timer(OfField of) {
        return Timer.builder("thidua.requests")
                .description("Requests to the API, from their arrival until the answer is written")
                .tags("kind", of.asked().kind(), "field", of.asked().field())
                .tag("outcome", of.outcome().label())
                .serviceLevelObjectives(STEPS)
                .register(registry);
    }

    private Timer timer(OfTenant of) {
        return Timer.builder("thidua.tenant.requests")
                .description("The same by tenant; at most fifty tenants are named")
                .tags("tenant", of.tenant(), "outcome", of.outcome().label())
                .register(registry);
    }
}
