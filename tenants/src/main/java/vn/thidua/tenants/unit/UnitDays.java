package vn.thidua.tenants.unit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import vn.thidua.platform.rollup.Period;

/** On which days something can be counted in a unit. */
@Singleton
class UnitDays {
    private final Clock clock;

    UnitDays(Clock clock) {
        this.clock = clock;
    }

    /** Whether the day is not to come and the unit existed on it. */
    boolean hold(Unit unit, LocalDate day) {
        var from = unit.establishedOn();
        var until = unit.dissolvedOn();
        return !isToCome(day)
                && day.getYear() >= Period.YEAR_MIN
                && (from == null || !day.isBefore(from))
                && (until == null || day.isBefore(until));
    }

    boolean isToCome(LocalDate day) {
        return day.isAfter(LocalDate.now(clock));
    }
}
