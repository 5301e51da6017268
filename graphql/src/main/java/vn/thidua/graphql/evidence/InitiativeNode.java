package vn.thidua.graphql.evidence;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.NodeField;
import vn.thidua.tenants.evidence.Initiative;
import vn.thidua.tenants.evidence.InitiativeId;
import vn.thidua.tenants.evidence.Initiatives;

/** Finds an initiative by its id. */
@Singleton
final class InitiativeNode implements NodeField<InitiativeId> {
    private final Initiatives initiatives;

    InitiativeNode(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    @Override
    public String type() {
        return "Initiative";
    }

    @Override
    public Class<InitiativeId> idClass() {
        return InitiativeId.class;
    }

    @Override
    public Initiative fetch(InitiativeId id, CallerContext caller) {
        return initiatives.fetch(caller.scope(), id);
    }
}
