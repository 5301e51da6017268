package vn.thidua.tenants.decision;

import vn.thidua.platform.award.AwardDecisionId;

/** A recorded decision that was entered by mistake is struck out. */
public record StrikeDecision(AwardDecisionId decision, String reason) {
    /** What came of it. */
    public sealed interface Answer {
        /** It is kept and counts for nothing; the nominations that it granted stand as before. */
        record Struck(AwardDecision decision) implements Answer {}

        /** It is the agency's own; that is revoked. */
        record NotRecorded() implements Answer {}

        /** It was struck out before. */
        record StruckBefore() implements Answer {}

        /** The reason is missing or too long. */
        record ReasonUnfit(int charactersMax) implements Answer {}
    }
}
