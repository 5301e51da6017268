package vn.thidua.tenants.nomination;

import org.jspecify.annotations.Nullable;
import vn.thidua.tenants.unit.UnitId;

/** Which nominations are wanted; what is absent is not asked for. */
public record NominationFilter(
        @Nullable AwardReviewId review, @Nullable UnitId unit, @Nullable NominationState state) {}
