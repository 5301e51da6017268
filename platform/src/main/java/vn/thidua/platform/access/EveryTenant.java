package vn.thidua.platform.access;

import jakarta.inject.Singleton;
import java.util.List;

/** All tenants one after the other, for what the program does in each of them by itself. */
@Singleton
public class EveryTenant {
    private final TenantRepository tenants;

    EveryTenant(TenantRepository tenants) {
        this.tenants = tenants;
    }

    /** So many at most that come after this number. */
    public List<TenantId> after(long number, int tenantsMax) {
        return tenants.listAfter(number, tenantsMax);
    }
}
