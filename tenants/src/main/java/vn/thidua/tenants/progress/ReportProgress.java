package vn.thidua.tenants.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rollup.Period;
import vn.thidua.platform.rollup.RecordFact;
import vn.thidua.tenants.unit.Unit;
import vn.thidua.tenants.unit.UnitId;

/**
 * Somebody reports what a unit has done for an issued plan of the agency since its last report.
 *
 * @param happenedOn the last day that it covers, of the period
 * @param figures each an increment: what was done, not what has been reached
 * @param note what the reporter adds; absent if nothing
 * @param evidence where it can be seen; absent if not told
 */
public record ReportProgress(
        PlanId plan,
        UnitId unit,
        Period period,
        LocalDate happenedOn,
        ReportedFigures figures,
        @Nullable String note,
        @Nullable String evidence) {
    /** No evidence is longer. */
    public static final int EVIDENCE_MAX = 2000;

    RecordFact fact() {
        return new RecordFact(
                plan, period, happenedOn, figures.measures(), figures.targets(), note);
    }

    /** What came of it. */
    public sealed interface Answer permits Counted, Waiting, Refusal {}

    /** It counts, here and everywhere above. */
    public record Counted(ProgressReport report) implements Answer {}

    /** It waits for the office. */
    public record Waiting(ProgressReport report) implements Answer {}

    /** Why it was not taken. */
    public sealed interface Refusal extends Answer {
        /** The caller heads neither the unit nor one above it, and is not of the office. */
        record NotYourUnit(Unit unit) implements Refusal {}

        /** The unit is dissolved. */
        record UnitClosed(Unit unit) implements Refusal {}
    }

    /** What is wrong with the report itself, or with what it is about. */
    public sealed interface Unfit extends Refusal, ConfirmProgress.Answer, CorrectProgress.Answer {
        /** The plan is put away. */
        record PlanArchived() implements Unfit {}

        /** The plan was handed over, and counts what another agency has done itself. */
        record CountsForAnother() implements Unfit {}

        /** The figures cannot count. */
        record Figures(RecordFact.Refusal refusal) implements Unfit {}

        /** One of the unit's own indicators has no name or unit, or an amount out of bounds. */
        record IndicatorUnfit(UnitIndicator indicator) implements Unfit {}

        /** The report has more than {@code linesMax} lines. */
        record TooManyLines(int linesMax) implements Unfit {}

        /** The evidence has more than {@code charactersMax} characters. */
        record EvidenceTooLong(int charactersMax) implements Unfit {}
    }
}
