package vn.thidua.tenants.nomination;

import static vn.thidua.platform.rulebook.rule.CommendationType.AD_HOC;
import static vn.thidua.platform.rulebook.rule.CommendationType.MOVEMENT;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.rulebook.rule.CommendationType;

/**
 * For what an award would be given (loại hình khen thưởng) in a review.
 *
 * @param ofAward what the award may be given for; empty for titles
 * @param stage of the review
 * @param asked absent where who nominates does not say
 */
record TypeChoice(
        Set<CommendationType> ofAward, AwardStage stage, @Nullable CommendationType asked) {
    TypeChoice {
        ofAward = Set.copyOf(ofAward);
    }

    /** What fits the award and the review. */
    Set<CommendationType> fit() {
        if (stage != AwardStage.AD_HOC) {
            return ofAward;
        }
        return ofAward.contains(AD_HOC) ? Set.of(AD_HOC) : Set.of();
    }

    /** What it would be given for: unless said, the movement. Titles are given for nothing else. */
    @Nullable CommendationType chosen() {
        if (asked != null || fit().isEmpty()) {
            return asked;
        }
        return fit().size() == 1 ? fit().iterator().next() : MOVEMENT;
    }

    /** Titles are of the year, so that none is conferred ad hoc. */
    boolean isUnfit() {
        var type = chosen();
        return type == null ? stage == AwardStage.AD_HOC : !fit().contains(type);
    }
}
