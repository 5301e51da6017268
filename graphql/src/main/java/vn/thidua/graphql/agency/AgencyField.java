package vn.thidua.graphql.agency;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.QueryField;
import vn.thidua.platform.access.Permission;

/** {@code Query.agency}: the door to everything of the caller's own agency. */
@Singleton
final class AgencyField implements QueryField {
    @Override
    public String name() {
        return "agency";
    }

    @Override
    public OwnAgency fetch(Arguments arguments, CallerContext caller) {
        var scope = caller.scope();
        scope.require(Permission.READ);
        return new OwnAgency(scope);
    }
}
