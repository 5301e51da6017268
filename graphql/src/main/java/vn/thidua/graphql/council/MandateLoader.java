package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.council.CouncilSessionId;
import vn.thidua.tenants.council.Mandate;
import vn.thidua.tenants.council.Proxies;

/** Reads who votes for whom. */
@Singleton
final class MandateLoader implements Loader<CouncilSessionId, List<Mandate>> {
    private final Proxies proxies;

    MandateLoader(Proxies proxies) {
        this.proxies = proxies;
    }

    @Override
    public Map<CouncilSessionId, List<Mandate>> load(
            CallerContext caller, Set<CouncilSessionId> keys) {
        return proxies.list(caller.scope(), keys);
    }
}
