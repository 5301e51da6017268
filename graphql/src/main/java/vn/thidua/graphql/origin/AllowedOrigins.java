package vn.thidua.graphql.origin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.access.Tenants;

/**
 * Which agencies trust an origin, remembered for some seconds: a browser names its origin with
 * every request.
 */
@Singleton
public final class AllowedOrigins {
    private static final Duration REMEMBERED = Duration.ofSeconds(10);
    private static final int REMEMBERED_MAX = 10_000; // Anybody can send any origin.

    private final Tenants tenants;
    private final Cache<String, Set<TenantId>> trusting =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(REMEMBERED_MAX).build();

    AllowedOrigins(Tenants tenants) {
        this.tenants = tenants;
    }

    /** The agencies whose pages this origin serves; empty for almost all of the web. */
    Set<TenantId> trusting(String origin) {
        return Tenants.isOrigin(origin) ? trusting.get(origin, tenants::trusting) : Set.of();
    }

    /** A list has changed. Other instances of the program notice within the remembered time. */
    public void forget() {
        trusting.invalidateAll();
    }
}
