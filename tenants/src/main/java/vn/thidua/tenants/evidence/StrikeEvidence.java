package vn.thidua.tenants.evidence;

/** Somebody strikes out evidence that was written down by mistake. */
public record StrikeEvidence(StrikableKey evidence, String reason) {
    /** What came of it. */
    public sealed interface Answer {
        /** It is kept, and neither listed nor counted any more. */
        record Struck(StrikableEvidence evidence) implements Answer {}

        /** It was struck out before. */
        record StruckBefore() implements Answer {}

        /** The reason is empty, or longer than {@code charactersMax}. */
        record ReasonUnfit(int charactersMax) implements Answer {}

        /** The caller heads neither the unit nor one above it, nor is the office. */
        record NotYourUnit() implements Answer {}
    }
}
