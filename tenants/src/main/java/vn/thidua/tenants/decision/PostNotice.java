package vn.thidua.tenants.decision;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.award.AwardDecisionId;

/**
 * The office shows everybody who is to be awarded by a draft: those of its lines that are shown in
 * no notice yet.
 *
 * @param workingDays for how many; absent for as many as the rules say
 */
public record PostNotice(AwardDecisionId decision, @Nullable Integer workingDays) {
    /** What came of it. */
    public sealed interface Answer {
        /** Everybody may read it from now on. */
        record Posted(AwardNotice notice) implements Answer {}

        /** It is no draft any more. */
        record NoDraft() implements Answer {}

        /** It has no lines, or all of them are shown. */
        record NothingToShow() implements Answer {}

        /** Somebody who is not shown yet cannot be awarded by now. */
        record Unfit(AwardLine line, Obstacle obstacle) implements Answer {}

        /** No rule says for how many days, and the office does not either. */
        record DaysMissing() implements Answer {}

        /** The rules ask for more days, or nobody waits for so long. */
        record DaysOutOfRange(int min, int max) implements Answer {}
    }
}
