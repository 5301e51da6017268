package vn.thidua.platform.past;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.thidua.infra.metric.Reading;
import vn.thidua.infra.metric.Readings;
import vn.thidua.infra.time.Clocks;

/** How far the closing of days is behind. */
@Singleton
final class DayCloseReadings implements Readings {
    private final DayCloseRepository place;
    private final Clock clock;

    DayCloseReadings(DayCloseRepository place, Clock clock) {
        this.place = place;
        this.clock = clock;
    }

    @Override
    public List<Reading> readings() {
        return List.of(
                new Reading(
                        "thidua.day.close.lag.days",
                        "Days that are over and not closed; 1 for a while after midnight",
                        this::lag));
    }

    private double lag() {
        var yesterday = LocalDate.ofInstant(clock.instant(), Clocks.VIETNAM).minusDays(1);
        return place.findClosedOn()
                .map(closed -> (double) ChronoUnit.DAYS.between(closed, yesterday))
                .orElse(Double.NaN);
    }
}
