package vn.thidua.tenants.decision;

import vn.thidua.platform.award.AwardDecisionId;

/** A decision that is being written is given up. */
public record DiscardDecision(AwardDecisionId decision) {
    /** What came of it. */
    public sealed interface Answer {
        /** Its nominations are free for another decision. */
        record Discarded(AwardDecision decision) implements Answer {}

        /** It is no draft any more. */
        record NoDraft() implements Answer {}
    }
}
