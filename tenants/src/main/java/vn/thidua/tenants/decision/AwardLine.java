package vn.thidua.tenants.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.award.AwardLineId;
import vn.thidua.platform.award.AwardNoticeId;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.value.Decimal;
import vn.thidua.platform.rulebook.BonusOutcome;
import vn.thidua.platform.rulebook.rule.CommendationType;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.subject.Subject;

/**
 * Who is awarded what in a decision.
 *
 * @param nomination where it comes from; absent for what others conferred without one
 * @param award the award's code in the rulebook
 * @param awardName what the award was called then
 * @param name the laureate's name as printed, whatever they are called later
 * @param conferredOn the day of the decision; absent while it is a draft
 * @param coefficient how many base salaries; absent where no money goes with it
 * @param bonus in đồng, as it was on the day of the decision; absent while it is a draft, and for
 *     what others have decided
 * @param notice in which public notice it was shown; absent while it was in none
 * @param revocation by which revocation of the decision it was taken back; absent while it stands
 * @param type for what it is given (loại hình); absent for titles, and where nobody said it
 */
public record AwardLine(
        AwardLineId id,
        AwardDecisionId decision,
        int ordinal,
        @Nullable NominationId nomination,
        String award,
        String awardName,
        AwardLevel level,
        Subject laureate,
        String name,
        AwardLineState state,
        @Nullable LocalDate conferredOn,
        @Nullable Decimal coefficient,
        @Nullable Decimal bonus,
        @Nullable BonusOutcome bonusOutcome,
        @Nullable AwardNoticeId notice,
        @Nullable Integer revocation,
        @Nullable CommendationType type) {
    /** No printed name is longer. */
    public static final int NAME_MAX = 300;

    /** What is to be paid back, in đồng; absent while the award stands. */
    public @Nullable Decimal bonusToRecover() {
        return state == AwardLineState.REVOKED ? bonus : null;
    }
}
