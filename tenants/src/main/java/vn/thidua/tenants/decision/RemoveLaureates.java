package vn.thidua.tenants.decision;

import java.util.List;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.award.AwardLineId;

/** Lines are taken off a decision that is being written. */
public record RemoveLaureates(AwardDecisionId decision, List<AwardLineId> lines) {
    public RemoveLaureates {
        lines = lines.stream().distinct().toList();
    }

    /** What came of it. */
    public sealed interface Answer {
        /** Their nominations are free for another decision. */
        record Removed(AwardDecision decision) implements Answer {}

        /** It is no draft any more. */
        record NoDraft() implements Answer {}

        /** One of them was taken off before, or stands in another decision. */
        record NotThere() implements Answer {}
    }
}
