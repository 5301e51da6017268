package vn.thidua.platform.access;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;

/** Goes round all tenants once and has each chore done. Tests do theirs themselves. */
@Singleton
@Requires(notEnv = Environment.TEST)
final class TenantRound {
    private static final int TENANTS = 500;

    private final TenantRepository tenants;
    private final List<TenantChore> chores;

    TenantRound(TenantRepository tenants, List<TenantChore> chores) {
        this.tenants = tenants;
        this.chores = List.copyOf(chores);
    }

    @Scheduled(initialDelay = "${thidua.search-catch-up.after:30s}")
    void goRound() {
        var some = tenants.listAfter(0, TENANTS);
        while (!some.isEmpty()) {
            some.forEach(this::finish);
            some = tenants.listAfter(some.getLast().value(), TENANTS);
        }
    }

    private void finish(TenantId tenant) {
        for (var chore : chores) {
            boolean more;
            do {
                more = chore.goOn(tenant);
            } while (more);
        }
    }
}
