package vn.thidua.graphql.group;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.directory.NamedRoles;
import vn.thidua.platform.directory.RoleHolders;
import vn.thidua.platform.directory.Roles;

/** Reads who is meant by roles in groups. */
@Singleton
final class RoleHoldersLoader implements Loader<NamedRoles, RoleHolders> {
    private final Roles roles;

    RoleHoldersLoader(Roles roles) {
        this.roles = roles;
    }

    @Override
    public Map<NamedRoles, RoleHolders> load(CallerContext caller, Set<NamedRoles> keys) {
        return roles.find(caller.signedIn(), keys);
    }
}
