package vn.thidua.tenants.nomination;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.rulebook.rule.CommendationType;
import vn.thidua.tenants.unit.UnitId;

/** Which nominations are wanted; what is absent is not asked for. */
public record NominationFilter(
        @Nullable AwardReviewId review,
        @Nullable UnitId unit,
        @Nullable NominationState state,
        @Nullable CommendationType type,
        @Nullable Boolean byDiscovery) {
    /** All of them. */
    public static NominationFilter all() {
        return of(null);
    }

    /** Those of one review. */
    public static NominationFilter of(@Nullable AwardReviewId review) {
        return new NominationFilter(review, null, null, null, null);
    }
}
