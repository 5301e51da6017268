package vn.thidua.infra.metric;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Shows what was read last. A look at the dials asks the database nothing: who looks must not wait
 * for a database that does not answer, least of all then.
 */
@Context
@Requires(property = MetricsSettings.PORT)
public final class Dials {
    private final Map<Reading, AtomicReference<Double>> shown = new LinkedHashMap<>();

    Dials(List<Readings> features, MeterRegistry registry) {
        features.stream()
                .flatMap(feature -> feature.readings().stream())
                .forEach(reading -> show(reading, registry));
    }

    private void show(Reading reading, MeterRegistry registry) {
        var value = new AtomicReference<>(Double.NaN);
        shown.put(reading, value);
        Gauge.builder(reading.name(), value, AtomicReference::get)
                .description(reading.meaning())
                .strongReference(true)
                .register(registry);
    }

    /** Reads them all anew; what cannot be read shows nothing. */
    public void read() {
        shown.forEach((reading, value) -> value.set(valueOf(reading)));
    }

    private static double valueOf(Reading reading) {
        try {
            return reading.value().getAsDouble();
        } catch (RuntimeException unreachable) {
            return Double.NaN; // That the database does not answer, pool and health tell.
        }
    }
}
