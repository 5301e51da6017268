package vn.thidua.infra.metric;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.List;

/** Counts what operators have to hear of. Where nobody watches it counts nothing. */
@Singleton
public final class Tally {
    private final List<MeterRegistry> registries;

    Tally(List<MeterRegistry> registries) {
        this.registries = registries;
    }

    /** Adds to what has been counted under a name; with nothing to add the name is there. */
    public void add(String name, int count) {
        registries.forEach(registry -> registry.counter(name).increment(count));
    }
}
