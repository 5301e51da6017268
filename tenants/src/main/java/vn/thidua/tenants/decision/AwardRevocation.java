package vn.thidua.tenants.decision;

import java.time.LocalDate;
import vn.thidua.platform.award.AwardDecisionId;

/**
 * What takes a decision back, whole or in part (quyết định hủy bỏ, thu hồi).
 *
 * @param part which revocation of the decision it is, 1 for the first
 */
public record AwardRevocation(
        AwardDecisionId decision,
        int part,
        String reason,
        String legalGround,
        String documentNumber,
        String documentSymbol,
        LocalDate revokedOn) {
    /** No reason is longer. */
    public static final int REASON_MAX = 2000;

    /** No legal ground is longer. */
    public static final int GROUND_MAX = 500;
}
