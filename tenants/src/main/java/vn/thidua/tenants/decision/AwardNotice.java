package vn.thidua.tenants.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.award.AwardNoticeId;

/**
 * The public notice of a draft's laureates (công khai, lấy ý kiến nhân dân).
 *
 * @param part which notice of the decision it is, 1 for the first
 * @param postedOn the day on which it was posted; it is not counted
 * @param endsOn the last day, included
 * @param reason why it was taken down; absent while it is posted
 */
public record AwardNotice(
        AwardNoticeId id,
        AwardDecisionId decision,
        int part,
        AwardNoticeState state,
        int workingDays,
        LocalDate postedOn,
        LocalDate endsOn,
        Instant postedAt,
        @Nullable String reason) {
    /** No reason is longer. */
    public static final int REASON_MAX = 1000;
}
