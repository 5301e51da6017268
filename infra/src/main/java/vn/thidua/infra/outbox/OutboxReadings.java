package vn.thidua.infra.outbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.thidua.infra.metric.Reading;
import vn.thidua.infra.metric.Readings;

/** What waits to leave the house, and what never will by itself. */
@Singleton
final class OutboxReadings implements Readings {
    private final ParcelRepository parcels;
    private final Clock clock;

    OutboxReadings(ParcelRepository parcels, Clock clock) {
        this.parcels = parcels;
        this.clock = clock;
    }

    @Override
    public List<Reading> readings() {
        return List.of(
                new Reading("thidua.outbox.due", "Parcels that are due", this::due),
                new Reading(
                        "thidua.outbox.lag.seconds",
                        "For how long the oldest of them has been due",
                        this::lag),
                new Reading(
                        "thidua.outbox.given.up",
                        "Parcels given up: people have to look at them",
                        parcels::countGivenUp));
    }

    private double due() {
        return parcels.countDue(clock.instant());
    }

    private double lag() {
        var now = clock.instant();
        return parcels.findOldestDue(now)
                .map(due -> Duration.between(due, now).toSeconds())
                .orElse(0L);
    }
}
