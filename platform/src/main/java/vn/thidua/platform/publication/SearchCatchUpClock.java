package vn.thidua.platform.publication;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Catches up once, a while after the start. Tests do it themselves. */
@Singleton
@Requires(notEnv = Environment.TEST)
final class SearchCatchUpClock {
    private static final int PLANS = 100;

    private final SearchCatchUp catchUp;

    SearchCatchUpClock(SearchCatchUp catchUp) {
        this.catchUp = catchUp;
    }

    @Scheduled(initialDelay = "${thidua.search-catch-up.after:30s}")
    void strike() {
        var last = Optional.of(SearchCatchUp.BEGINNING);
        while (last.isPresent()) {
            last = catchUp.goOn(last.get(), PLANS);
        }
    }
}
