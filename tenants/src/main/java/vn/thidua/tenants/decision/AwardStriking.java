package vn.thidua.tenants.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.award.AwardDecisionId;

/**
 * A recorded decision was struck out.
 *
 * @param reinstatedFor why it was reinstated; absent while it is struck out
 * @param reinstatedAt absent while it is struck out
 */
public record AwardStriking(
        AwardDecisionId decision,
        int part,
        String reason,
        Instant struckAt,
        @Nullable String reinstatedFor,
        @Nullable Instant reinstatedAt) {
    /** No reason is longer. */
    public static final int REASON_MAX = 1000;
}
