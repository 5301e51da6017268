package vn.thidua.tenants.nomination;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.publication.PlanId;

/**
 * A review of awards (bình xét): the occasion on which nominations are taken under a plan.
 *
 * @param planVersion the version of the plan whose awards and quotas hold
 * @param wave the key of the plan's wave or phase; absent for the whole plan
 * @param turn which one of its stage in the year, such as the second wave
 * @param countedOn the day whose head counts quotas are reckoned from; they stay as they were then
 * @param registeredOnly whether only those who have registered under the plan can be nominated
 */
public record AwardReview(
        AwardReviewId id,
        PlanId plan,
        int planVersion,
        AwardStage stage,
        int year,
        int turn,
        @Nullable String wave,
        LocalDate countedOn,
        boolean registeredOnly,
        AwardReviewState state,
        Instant openedAt,
        AccountId openedBy) {
    /** There are no more of one stage in a year. */
    public static final int TURN_MAX = 12;
}
