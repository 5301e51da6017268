package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.NodeField;
import vn.thidua.tenants.council.Council;
import vn.thidua.tenants.council.CouncilId;
import vn.thidua.tenants.council.Councils;

/** Finds a council by its id. */
@Singleton
final class CouncilNode implements NodeField<CouncilId> {
    private final Councils councils;

    CouncilNode(Councils councils) {
        this.councils = councils;
    }

    @Override
    public String type() {
        return "Council";
    }

    @Override
    public Class<CouncilId> idClass() {
        return CouncilId.class;
    }

    @Override
    public Council fetch(CouncilId id, CallerContext caller) {
        return councils.fetch(caller.scope(), id);
    }
}
