package vn.thidua.infra.time;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Makes the clock that everything reads; a test puts its own in its place. */
@Factory
public final class Clocks {
    /** Where deadlines end at midnight. */
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** What the database keeps of a moment: what was written is read back the same. */
    private static final Duration PRECISION = Duration.of(1, ChronoUnit.MICROS);

    /** What time it is on this machine. */
    public static Clock machine() {
        return Clock.tick(Clock.system(VIETNAM), PRECISION);
    }

    @Singleton
    @Secondary
    Clock clock() {
        return machine();
    }
}
