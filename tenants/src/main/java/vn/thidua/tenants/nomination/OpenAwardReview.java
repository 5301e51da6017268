package vn.thidua.tenants.nomination;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.publication.PlanId;

/**
 * The office opens a review of awards under a plan in force.
 *
 * @param turn which one of its stage in the year, 1 for the first
 * @param wave the key of the plan's wave or phase, whose own deadlines come first; absent for the
 *     whole plan
 * @param countedOn the day whose head counts quotas are reckoned from
 * @param registeredOnly whether only those who have registered under the plan can be nominated
 */
public record OpenAwardReview(
        PlanId plan,
        AwardStage stage,
        int year,
        int turn,
        @Nullable String wave,
        LocalDate countedOn,
        boolean registeredOnly) {
    boolean isAdHocAndBound() {
        return stage == AwardStage.AD_HOC && (registeredOnly || wave != null);
    }

    /** What came of it. */
    public sealed interface Answer {
        /** Nominations are taken, within these quotas. */
        record Opened(AwardReview review) implements Answer {}

        /** The plan is not in force. */
        record PlanNotInForce() implements Answer {}

        /** There is one of this stage, year and turn. */
        record OpenedBefore() implements Answer {}

        /** The year is not between 2000 and 2099, or the turn not between 1 and {@code turnMax}. */
        record OutOfRange(int turnMax) implements Answer {}

        /** The plan has no such wave or phase. */
        record WaveUnknown(List<String> waves) implements Answer {}

        /** What nobody could foresee is bound to no wave, and nobody registers for it. */
        record AdHocBound() implements Answer {}

        /** The day is still to come. */
        record DayToCome() implements Answer {}
    }
}
