package vn.thidua.platform.access;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes round all tenants, again and again, and has chores done. Tests do theirs themselves. */
@Singleton
@Requires(notEnv = Environment.TEST)
final class TenantRound {
    private static final Logger LOG = LoggerFactory.getLogger(TenantRound.class);
    private static final int TENANTS = 500;

    private final TenantRepository tenants;
    private final List<TenantChore> chores;

    TenantRound(TenantRepository tenants, List<TenantChore> chores) {
        this.tenants = tenants;
        this.chores = List.copyOf(chores);
    }

    @Scheduled(
            initialDelay = "${thidua.search-catch-up.after:30s}",
            fixedDelay = "${thidua.chores.every:6h}")
    void goRound() {
        var some = tenants.listAfter(0, TENANTS);
        while (!some.isEmpty()) {
            some.forEach(this::tryToFinish);
            some = tenants.listAfter(some.getLast().value(), TENANTS);
        }
    }

    /** What fails in one tenant is told, and the others have theirs done all the same. */
    private void tryToFinish(TenantId tenant) {
        try {
            finish(tenant);
        } catch (RuntimeException failed) {
            LOG.warn("a chore of tenant {} was not finished", tenant.value(), failed);
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
