package vn.thidua.tenants.council;

import org.jspecify.annotations.Nullable;
import vn.thidua.tenants.nomination.AwardReviewId;

/** Which sessions are wanted; what is absent is not asked for. */
public record SessionFilter(@Nullable CouncilId council, @Nullable AwardReviewId review) {}
