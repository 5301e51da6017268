package vn.thidua.tenants.dossier;

import vn.thidua.tenants.nomination.NominationId;

/**
 * The office gives a dossier back, or looks again at one that it has taken.
 *
 * @param reason why
 */
public record JudgeDossier(NominationId nomination, String reason) {
    /** What came of it. */
    public sealed interface Answer {
        /** It stands there now. */
        record Judged(Dossier dossier) implements Answer {}

        /** It does not wait for that, or the nomination is settled. */
        record NotWaiting(DossierState state) implements Answer {}

        /** The reason is missing, or longer than {@code charactersMax}. */
        record ReasonUnfit(int charactersMax) implements Answer {}
    }
}
