package vn.thidua.tenants.decision;

import vn.thidua.platform.award.AwardDecisionId;

/** A decision is published, or is not published any more. */
public record PublishDecision(AwardDecisionId decision) {
    /** What came of it. */
    public sealed interface Answer {
        /** It is so now. */
        record Changed(AwardDecision decision) implements Answer {}

        /** It was so before. */
        record IsSoAlready() implements Answer {}

        /** It is not in force. */
        record NotIssued() implements Answer {}
    }
}
