package vn.thidua.tenants.decision;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.award.AwardLineId;
import vn.thidua.tenants.nomination.Nomination;

/**
 * A recorded decision that was typed wrongly is put right.
 *
 * @param right as it ought to have been typed; its nominations and awards are added
 * @param off the awards that do not stand in it
 */
public record AmendDecision(
        AwardDecisionId decision, RecordDecision right, List<AwardLineId> off, String reason) {
    public AmendDecision {
        off = off.stream().distinct().toList();
    }

    /** What came of it. */
    public sealed interface Answer {
        /** It reads so now; how it was typed is kept. */
        record Amended(AwardDecision decision) implements Answer {}

        /** It is the agency's own; names are put right there, and awards are revoked. */
        record NotRecorded() implements Answer {}

        /** It is struck out, or none of its awards stands any more. */
        record NotInForce() implements Answer {}

        /** One of the awards to be taken off does not stand in it. */
        record NotThere() implements Answer {}

        /** It would have more lines. */
        record TooMany(int linesMax) implements Answer {}

        /** Nobody would be awarded anything. */
        record Empty() implements Answer {}

        /** This is missing or too long. */
        record TextUnfit(RecordDecision.Text text, int charactersMax) implements Answer {}

        /** The reason is missing or too long. */
        record ReasonUnfit(int charactersMax) implements Answer {}

        /** The year is out of bounds. */
        record YearOutOfRange(int min, int max) implements Answer {}

        /** The day is to come, or after that of a revocation. */
        record DateTooLate(LocalDate latest) implements Answer {}

        /** One of the nominations cannot be decided so. */
        record Unfit(Nomination nomination, Obstacle obstacle) implements Answer {}

        /** No rule of that day knows an award that stays in it, or not at this level. */
        record LineUnfit(AwardLine line) implements Answer {}

        /** No rule of that day knows the award, or not at this level or for such a laureate. */
        record AwardUnfit(int place) implements Answer {}

        /** The same laureate is named twice for the same award. */
        record NamedTwice() implements Answer {}
    }
}
