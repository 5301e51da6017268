package vn.thidua.infra.time;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** Makes the clock that everything reads; a test puts its own in its place. */
@Factory
public final class Clocks {
    /** Where deadlines end at midnight. */
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Singleton
    @Secondary
    Clock clock() {
        return Clock.system(VIETNAM);
    }
}
