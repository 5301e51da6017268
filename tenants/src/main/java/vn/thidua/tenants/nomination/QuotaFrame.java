package vn.thidua.tenants.nomination;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.CommendationForm;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.body.value.Decimal;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.rulebook.quota.QuotaRule;
import vn.thidua.tenants.unit.UnitId;

/**
 * What one quota allows a unit, or the whole agency, in a review.
 *
 * @param ordinal its place in the review
 * @param item the item of the plan that sets it
 * @param unit the unit, with all below it; absent for the whole agency
 * @param subjectKind absent for people and collectives together
 * @param form absent where it covers several forms
 * @param level absent where it covers several levels
 * @param base how many there were out of whom a share is taken; absent for plain numbers
 * @param share the exact share before it was cut; absent for plain numbers
 * @param least fewer are warned of
 * @param most more are refused; absent until the number is handed out
 * @param document the act by which it was handed out; absent otherwise
 * @param used how many nominations stand
 */
public record QuotaFrame(
        AwardReviewId review,
        int ordinal,
        ItemKey item,
        @Nullable UnitId unit,
        @Nullable SubjectKind subjectKind,
        @Nullable CommendationForm form,
        @Nullable AwardLevel level,
        @Nullable Integer base,
        @Nullable Decimal share,
        int least,
        @Nullable Integer most,
        QuotaRule rule,
        @Nullable String document,
        int used) {
    /** Whether it says how many the council picks of all that are proposed (S3 III.5.3: 02–03). */
    boolean isForCouncil() {
        return unit == null && rule == QuotaRule.RANGE;
    }

    /** Whether one more is too many. */
    boolean isFull() {
        return most == null || used >= most;
    }
}
