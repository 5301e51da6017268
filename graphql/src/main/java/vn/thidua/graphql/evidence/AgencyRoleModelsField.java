package vn.thidua.graphql.evidence;

import jakarta.inject.Singleton;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.tenants.evidence.RoleModel;
import vn.thidua.tenants.evidence.RoleModelFilter;
import vn.thidua.tenants.evidence.RoleModels;

/** {@code OwnAgency.roleModels}. */
@Singleton
final class AgencyRoleModelsField implements ObjectField<OwnAgency> {
    private final RoleModels roleModels;

    AgencyRoleModelsField(RoleModels roleModels) {
        this.roleModels = roleModels;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "roleModels";
    }

    @Override
    public Connection<RoleModel> fetch(OwnAgency own, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var filter =
                arguments
                        .find(RoleModelFilter.class, "filter")
                        .orElse(new RoleModelFilter(null, null, null));
        return Connection.of(page, roleModels.list(own.scope(), filter, page));
    }
}
