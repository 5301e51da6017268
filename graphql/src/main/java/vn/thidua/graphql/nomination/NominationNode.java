package vn.thidua.graphql.nomination;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.NodeField;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.nomination.Nominations;

/** Finds a nomination by its id. */
@Singleton
final class NominationNode implements NodeField<NominationId> {
    private final Nominations nominations;

    NominationNode(Nominations nominations) {
        this.nominations = nominations;
    }

    @Override
    public String type() {
        return "Nomination";
    }

    @Override
    public Class<NominationId> idClass() {
        return NominationId.class;
    }

    @Override
    public Nomination fetch(NominationId id, CallerContext caller) {
        return nominations.fetch(caller.scope(), id);
    }
}
