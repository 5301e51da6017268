package vn.thidua.platform.tally;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.thidua.infra.metric.Reading;
import vn.thidua.infra.metric.Readings;

/** Whether the background check goes on. */
@Singleton
final class TallyCheckReadings implements Readings {
    private final TallyCheckRepository place;
    private final Clock clock;

    TallyCheckReadings(TallyCheckRepository place, Clock clock) {
        this.place = place;
        this.clock = clock;
    }

    @Override
    public List<Reading> readings() {
        return List.of(
                new Reading(
                        "thidua.tally.check.lag.seconds",
                        "Since when the check of tallies has not gone on",
                        this::lag),
                new Reading(
                        "thidua.tally.check.rounds",
                        "How often the check has been through all tallies",
                        place::countRounds));
    }

    private double lag() {
        return place.findCheckedAt()
                .map(checked -> (double) Duration.between(checked, clock.instant()).toSeconds())
                .orElse(Double.NaN);
    }
}
