package vn.thidua.tenants.evidence;

/** Somebody takes evidence in again that was struck out by mistake. */
public record RestoreEvidence(StrikableKey evidence) {
    /** What came of it. */
    public sealed interface Answer {
        /** It is listed and counted as before. */
        record Restored(StrikableEvidence evidence) implements Answer {}

        /** It is not struck out. */
        record NotStruck() implements Answer {}

        /** The caller heads neither the unit nor one above it, nor is the office. */
        record NotYourUnit() implements Answer {}
    }
}
