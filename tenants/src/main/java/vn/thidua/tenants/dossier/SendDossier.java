package vn.thidua.tenants.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.standard.JudgedStandard;

/**
 * Somebody sends a dossier to the office.
 *
 * @param lateReason why it is taken after the deadline; for the office alone
 */
public record SendDossier(NominationId nomination, @Nullable String lateReason) {
    /** What came of it. */
    public sealed interface Answer {
        /** It is received, and judged by the rules of this day. */
        record Sent(Dossier dossier) implements Answer {}

        /** It is with the office, or the nomination is settled. */
        record NotWithYou() implements Answer {}

        /** The caller heads neither the unit nor one above it, and is not the office. */
        record NotYourUnit() implements Answer {}

        /** No rule in force knows the award any more. */
        record AwardUnknown(String award) implements Answer {}

        /** A sanction stands in the way by now; what it is, is not told. */
        record Held() implements Answer {}

        /** The records show by now that a standard is not met. */
        record StandardUnmet(JudgedStandard standard) implements Answer {}

        /** The last day has passed, and the caller may not take what is late. */
        record DeadlinePassed(LocalDate lastDay) implements Answer {}

        /** The last day has passed, and the office says no reason, or too long. */
        record LateReasonUnfit(LocalDate lastDay, int charactersMax) implements Answer {}
    }
}
