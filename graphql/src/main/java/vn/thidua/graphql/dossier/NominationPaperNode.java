package vn.thidua.graphql.dossier;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.NodeField;
import vn.thidua.tenants.dossier.DossierReads;
import vn.thidua.tenants.dossier.NominationPaper;
import vn.thidua.tenants.dossier.NominationPaperId;

/** Finds a paper of a dossier by its id. */
@Singleton
final class NominationPaperNode implements NodeField<NominationPaperId> {
    private final DossierReads dossiers;

    NominationPaperNode(DossierReads dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public String type() {
        return "NominationPaper";
    }

    @Override
    public Class<NominationPaperId> idClass() {
        return NominationPaperId.class;
    }

    @Override
    public NominationPaper fetch(NominationPaperId id, CallerContext caller) {
        return dossiers.fetchPaper(caller.scope(), id);
    }
}
