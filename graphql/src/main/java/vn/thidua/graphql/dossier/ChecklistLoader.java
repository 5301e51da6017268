package vn.thidua.graphql.dossier;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.dossier.ChecklistItem;
import vn.thidua.tenants.dossier.DossierReads;
import vn.thidua.tenants.nomination.NominationId;

/** Reads what the rules ask for in dossiers. */
@Singleton
final class ChecklistLoader implements Loader<NominationId, List<ChecklistItem>> {
    private final DossierReads dossiers;

    ChecklistLoader(DossierReads dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public Map<NominationId, List<ChecklistItem>> load(
            CallerContext caller, Set<NominationId> keys) {
        return dossiers.checklists(caller.scope(), keys);
    }
}
