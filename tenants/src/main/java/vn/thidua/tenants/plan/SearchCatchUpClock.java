package vn.thidua.tenants.plan;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import vn.thidua.platform.access.EveryTenant;
import vn.thidua.platform.access.TenantId;

/** Catches up once in each agency, a while after the start. Tests do it themselves. */
@Singleton
@Requires(notEnv = Environment.TEST)
final class SearchCatchUpClock {
    private static final int PLANS = 50;
    private static final int TENANTS = 500;

    private final SearchCatchUp catchUp;
    private final EveryTenant tenants;

    SearchCatchUpClock(SearchCatchUp catchUp, EveryTenant tenants) {
        this.catchUp = catchUp;
        this.tenants = tenants;
    }

    @Scheduled(initialDelay = "${thidua.search-catch-up.after:30s}")
    void strike() {
        var some = tenants.after(0, TENANTS);
        while (!some.isEmpty()) {
            some.forEach(this::catchUp);
            some = tenants.after(some.getLast().value(), TENANTS);
        }
    }

    private void catchUp(TenantId tenant) {
        boolean more;
        do {
            more = catchUp.goOn(tenant, PLANS);
        } while (more);
    }
}
