package vn.thidua.tenants.dossier;

/** Somebody takes a paper out of a dossier; its files are removed after a day. */
public record RemovePaper(NominationPaperId paper) {
    /** What came of it. */
    public sealed interface Answer {
        /** It is gone. */
        record Removed(Dossier dossier) implements Answer {}

        /** The dossier is with the office, or settled. */
        record NotWithYou() implements Answer {}

        /** The caller heads neither the unit nor one above it, and is not the office. */
        record NotYourUnit() implements Answer {}
    }
}
