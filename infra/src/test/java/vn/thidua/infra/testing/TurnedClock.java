package vn.thidua.infra.testing;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import vn.thidua.infra.time.Clocks;

/**
 * The clock of tests: the machine's, until a test turns it. Whoever turns it turns it back; tests
 * of one program run one after the other.
 */
@Singleton
@Requires(property = "thidua.demo", notEquals = "true") // The demo has a clock that turns, too.
public final class TurnedClock extends Clock {
    private final Clock machine = Clocks.machine();
    private volatile Duration behind = Duration.ZERO;

    /** From now on it is this time of that day, in Vietnam. */
    public void turnTo(LocalDate day, LocalTime time) {
        var moment = day.atTime(time).atZone(Clocks.VIETNAM).toInstant();
        behind = Duration.between(moment, machine.instant());
    }

    /** From now on it is as late as it is. */
    public void turnToToday() {
        behind = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return machine.instant().minus(behind);
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(machine.withZone(zone), behind.negated());
    }
}
