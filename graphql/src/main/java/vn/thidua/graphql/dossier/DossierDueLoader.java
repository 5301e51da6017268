package vn.thidua.graphql.dossier;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.dossier.DossierReads;
import vn.thidua.tenants.nomination.NominationId;

/** Reads by when dossiers have to be there. */
@Singleton
final class DossierDueLoader implements Loader<NominationId, LocalDate> {
    private final DossierReads dossiers;

    DossierDueLoader(DossierReads dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public Map<NominationId, LocalDate> load(CallerContext caller, Set<NominationId> keys) {
        return dossiers.lastDays(caller.scope(), keys);
    }
}
