package vn.thidua.graphql.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.access.DemoPasswords;

/**
 * The clock of a program with the demo. While the demo is told it is turned back, so that what was
 * reported in 2022 stands in the figures of 2022; then it is that of the machine.
 */
@Singleton
@Requires(property = DemoPasswords.SWITCH, value = "true")
final class DemoClock extends Clock {
    private static final int OPENING_HOUR = 8;

    private final Clock machine = Clocks.machine();
    private volatile Duration behind = Duration.ZERO;

    /** From now on it is the morning of that day. */
    void turnTo(LocalDate day) {
        var morning = day.atTime(OPENING_HOUR, 0).atZone(Clocks.VIETNAM).toInstant();
        behind = Duration.between(morning, machine.instant());
    }

    /** From now on it is as late as it is. */
    void turnToToday() {
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
