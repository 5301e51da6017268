package vn.thidua.platform.rollup;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.thidua.infra.metric.Reading;
import vn.thidua.infra.metric.Readings;

/** Whether the background check goes on. */
@Singleton
final class RollupCheckReadings implements Readings {
    private final RollupCheckRepository place;
    private final Clock clock;

    RollupCheckReadings(RollupCheckRepository place, Clock clock) {
        this.place = place;
        this.clock = clock;
    }

    @Override
    public List<Reading> readings() {
        return List.of(
                new Reading(
                        "thidua.rollup.check.lag.seconds",
                        "Since when the check of all sums has not gone on",
                        this::lag),
                new Reading(
                        "thidua.rollup.check.rounds",
                        "How often the check has been through all plans",
                        place::countRounds));
    }

    private double lag() {
        return place.findCheckedAt()
                .map(checked -> (double) Duration.between(checked, clock.instant()).toSeconds())
                .orElse(Double.NaN);
    }
}
