package vn.thidua.tenants.decision;

import java.util.List;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationId;

/** Nominations are put into a decision that is being written: all of them, or none. */
public record AddLaureates(AwardDecisionId decision, List<NominationId> nominations) {
    public AddLaureates {
        nominations = nominations.stream().distinct().toList();
    }

    /** What came of it. */
    public sealed interface Answer {
        /** They are its last lines. */
        record Added(AwardDecision decision) implements Answer {}

        /** It is no draft any more. */
        record NoDraft() implements Answer {}

        /** It would have more than {@code linesMax} lines. */
        record TooMany(int linesMax) implements Answer {}

        /** One of them cannot be decided here. */
        record Unfit(Nomination nomination, Obstacle obstacle) implements Answer {}
    }
}
