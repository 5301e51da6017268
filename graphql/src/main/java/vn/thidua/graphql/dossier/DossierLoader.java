package vn.thidua.graphql.dossier;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.dossier.Dossier;
import vn.thidua.tenants.dossier.DossierReads;
import vn.thidua.tenants.nomination.NominationId;

/** Reads the dossiers of nominations. */
@Singleton
final class DossierLoader implements Loader<NominationId, Dossier> {
    private final DossierReads dossiers;

    DossierLoader(DossierReads dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public Map<NominationId, Dossier> load(CallerContext caller, Set<NominationId> keys) {
        return dossiers.of(caller.scope(), keys);
    }
}
