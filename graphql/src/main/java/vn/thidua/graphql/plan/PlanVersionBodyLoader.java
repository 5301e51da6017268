package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.tenants.plan.PlanVersion;
import vn.thidua.tenants.plan.Versions;

/** Reads what versions say. */
@Singleton
final class PlanVersionBodyLoader implements Loader<PlanVersion, PlanBody> {
    private final Versions versions;

    PlanVersionBodyLoader(Versions versions) {
        this.versions = versions;
    }

    @Override
    public Map<PlanVersion, PlanBody> load(CallerContext caller, Set<PlanVersion> keys) {
        return versions.bodies(caller.scope(), keys);
    }
}
