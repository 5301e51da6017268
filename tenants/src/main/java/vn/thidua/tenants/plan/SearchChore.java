package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import vn.thidua.platform.access.TenantChore;
import vn.thidua.platform.access.TenantId;

/** Catches up with words, some plans at a time. */
@Singleton
final class SearchChore implements TenantChore {
    private static final int PLANS = 50;

    private final SearchCatchUp catchUp;

    SearchChore(SearchCatchUp catchUp) {
        this.catchUp = catchUp;
    }

    @Override
    public boolean goOn(TenantId tenant) {
        return catchUp.goOn(tenant, PLANS);
    }
}
