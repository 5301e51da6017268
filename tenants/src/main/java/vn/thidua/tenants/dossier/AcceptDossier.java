package vn.thidua.tenants.dossier;

import java.util.List;
import vn.thidua.tenants.nomination.NominationId;

/** The office takes a dossier as complete. */
public record AcceptDossier(NominationId nomination) {
    /** What came of it. */
    public sealed interface Answer {
        /** It is complete. */
        record Accepted(Dossier dossier) implements Answer {}

        /** It does not wait for that, or the nomination is settled. */
        record NotWaiting(DossierState state) implements Answer {}

        /** These papers are missing, which the rules ask for. */
        record Incomplete(List<String> papers) implements Answer {}
    }
}
