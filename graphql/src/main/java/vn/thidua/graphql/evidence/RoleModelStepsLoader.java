package vn.thidua.graphql.evidence;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.evidence.RoleModelId;
import vn.thidua.tenants.evidence.RoleModelStep;
import vn.thidua.tenants.evidence.RoleModels;

/** Reads what was done with role models. */
@Singleton
final class RoleModelStepsLoader implements Loader<RoleModelId, List<RoleModelStep>> {
    private final RoleModels roleModels;

    RoleModelStepsLoader(RoleModels roleModels) {
        this.roleModels = roleModels;
    }

    @Override
    public Map<RoleModelId, List<RoleModelStep>> load(CallerContext caller, Set<RoleModelId> keys) {
        return roleModels.steps(caller.scope(), keys);
    }
}
