package vn.thidua.tenants.decision;

import java.time.Instant;
import vn.thidua.platform.award.AwardLineId;

/**
 * A name of an issued decision that was put right (đính chính).
 *
 * @param printed what was printed before
 * @param corrected what it is put right to
 * @param document the paper that says so, as printed
 */
public record AwardCorrection(
        AwardLineId line,
        int ordinal,
        String printed,
        String corrected,
        String document,
        String reason,
        Instant correctedAt) {
    /** No document's name is longer. */
    public static final int DOCUMENT_MAX = 300;

    /** No reason is longer. */
    public static final int REASON_MAX = 1000;
}
