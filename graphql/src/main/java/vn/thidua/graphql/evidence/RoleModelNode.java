package vn.thidua.graphql.evidence;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.NodeField;
import vn.thidua.tenants.evidence.RoleModel;
import vn.thidua.tenants.evidence.RoleModelId;
import vn.thidua.tenants.evidence.RoleModels;

/** Finds a role model by its id. */
@Singleton
final class RoleModelNode implements NodeField<RoleModelId> {
    private final RoleModels roleModels;

    RoleModelNode(RoleModels roleModels) {
        this.roleModels = roleModels;
    }

    @Override
    public String type() {
        return "RoleModel";
    }

    @Override
    public Class<RoleModelId> idClass() {
        return RoleModelId.class;
    }

    @Override
    public RoleModel fetch(RoleModelId id, CallerContext caller) {
        return roleModels.fetch(caller.scope(), id);
    }
}
