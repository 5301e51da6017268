package vn.thidua.tenants.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.award.AwardLineId;
import vn.thidua.tenants.register.DocumentNumber;

/**
 * A decision is taken back, whole or in part. Nothing is deleted.
 *
 * @param lines which awards; none for all that stand
 * @param legalGround by which rule, as printed
 * @param number of the revoking decision; absent to take the register's next, for the agency's own
 * @param symbol what stands after that number
 * @param revokedOn the day of the revoking decision
 */
public record RevokeAwards(
        AwardDecisionId decision,
        List<AwardLineId> lines,
        String reason,
        String legalGround,
        @Nullable String number,
        String symbol,
        LocalDate revokedOn) {
    public RevokeAwards {
        lines = lines.stream().distinct().toList();
    }

    /** A text that cannot be kept as it was typed. */
    public enum Text {
        /** Why. */
        REASON,
        /** By which rule. */
        LEGAL_GROUND,
        /** The number of the revoking decision. */
        NUMBER,
        /** What stands after the number. */
        SYMBOL
    }

    /** What came of it. */
    public sealed interface Answer {
        /** They are shown as revoked; their nominations stand as they did before. */
        record Revoked(AwardDecision decision) implements Answer {}

        /** It is not in force. */
        record NotIssued() implements Answer {}

        /** One of them does not stand in this decision. */
        record NotStanding() implements Answer {}

        /** This is missing or too long. */
        record TextUnfit(Text text, int charactersMax) implements Answer {}

        /** The day is before that of the decision, or to come. */
        record DateOutOfRange(LocalDate earliest, LocalDate latest) implements Answer {}

        /** Another document has this number in this year's register. */
        record NumberTaken(DocumentNumber number) implements Answer {}
    }
}
