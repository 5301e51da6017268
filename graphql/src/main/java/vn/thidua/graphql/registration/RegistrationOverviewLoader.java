package vn.thidua.graphql.registration;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.registration.OverviewRequest;
import vn.thidua.tenants.registration.RegistrationOverview;
import vn.thidua.tenants.registration.RegistrationOverviews;

/** Counts who has registered under plans; what was never issued has no overview. */
@Singleton
final class RegistrationOverviewLoader implements Loader<OverviewRequest, RegistrationOverview> {
    private final RegistrationOverviews overviews;

    RegistrationOverviewLoader(RegistrationOverviews overviews) {
        this.overviews = overviews;
    }

    @Override
    public Map<OverviewRequest, RegistrationOverview> load(
            CallerContext caller, Set<OverviewRequest> keys) {
        return overviews.of(caller.scope(), keys);
    }
}
