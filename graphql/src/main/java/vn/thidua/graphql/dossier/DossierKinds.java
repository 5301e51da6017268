package vn.thidua.graphql.dossier;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.node.IdKind;
import vn.thidua.tenants.dossier.NominationPaperId;

/** The ids of papers of dossiers. */
@Factory
final class DossierKinds {
    @Singleton
    IdKind<NominationPaperId> paper() {
        return IdKind.of("NominationPaper", NominationPaperId.class, NominationPaperId::new);
    }
}
