package vn.thidua.tenants.decision;

import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.tenants.nomination.Nomination;

/** A recorded decision was struck out by mistake, and counts again. */
public record ReinstateDecision(AwardDecisionId decision, String reason) {
    /** What came of it. */
    public sealed interface Answer {
        /** It stands as it did. */
        record Reinstated(AwardDecision decision) implements Answer {}

        /** It is not struck out. */
        record NotStruck() implements Answer {}

        /** One of the nominations that it granted cannot be decided so any more. */
        record Unfit(Nomination nomination, Obstacle obstacle) implements Answer {}

        /** The reason is missing or too long. */
        record ReasonUnfit(int charactersMax) implements Answer {}
    }
}
