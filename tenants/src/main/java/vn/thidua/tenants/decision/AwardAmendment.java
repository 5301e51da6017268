package vn.thidua.tenants.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.body.Signature;

/**
 * How a recorded decision was typed before it was put right.
 *
 * @param signature absent where it was not known
 * @param takenOff how many awards were taken off
 * @param added how many were added
 */
public record AwardAmendment(
        AwardDecisionId decision,
        int part,
        String title,
        int year,
        String issuer,
        String documentNumber,
        String documentSymbol,
        LocalDate issuedOn,
        @Nullable Signature signature,
        int takenOff,
        int added,
        String reason,
        Instant amendedAt) {
    /** No reason is longer. */
    public static final int REASON_MAX = 1000;
}
