package vn.thidua.tenants.decision;

import vn.thidua.platform.award.AwardLineId;

/**
 * A misprinted name of an issued decision is put right; what was printed stays in its history.
 *
 * @param document the paper that says so, as printed
 */
public record CorrectAward(AwardLineId line, String name, String document, String reason) {
    /** A text that cannot be kept as it was typed. */
    public enum Text {
        /** The name. */
        NAME,
        /** The paper that says so. */
        DOCUMENT,
        /** Why. */
        REASON
    }

    /** What came of it. */
    public sealed interface Answer {
        /** It bears the right name. */
        record Corrected(AwardLine line) implements Answer {}

        /** The award is not conferred, or was taken back. */
        record NotStanding() implements Answer {}

        /** It is printed so already. */
        record IsSoAlready() implements Answer {}

        /** This is missing or too long. */
        record TextUnfit(Text text, int charactersMax) implements Answer {}
    }
}
