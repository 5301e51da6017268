package vn.thidua.platform.past;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import vn.thidua.infra.time.Clocks;

/** Refuses to tell what days to come will bring. */
@Singleton
final class DaysToCome {
    private final Clock clock;

    DaysToCome(Clock clock) {
        this.clock = clock;
    }

    void refuse(Evening evening) {
        if (evening.day().isAfter(LocalDate.ofInstant(clock.instant(), Clocks.VIETNAM))) {
            throw new IllegalArgumentException("what a day to come will bring is not known");
        }
    }
}
