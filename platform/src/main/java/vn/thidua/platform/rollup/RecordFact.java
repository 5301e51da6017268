package vn.thidua.platform.rollup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.TargetId;

/**
 * Progress of one plan and its targets, to count at once.
 *
 * @param happenedOn a day of the period: that of the event, or the last one that the report covers
 * @param note what the reporter adds; absent if nothing
 */
public record RecordFact(
        PlanId plan,
        Period period,
        LocalDate happenedOn,
        List<MeasureDelta> measures,
        List<TargetDelta> targets,
        @Nullable String note) {

    public RecordFact {
        measures = List.copyOf(measures);
        targets = List.copyOf(targets);
    }

    /** What came of it; except for the first, nothing was written. */
    public sealed interface Answer permits Recorded, Refusal {}

    /** Whether it may be recorded; nothing was written. */
    public sealed interface Preparation permits PreparedEntry, Refusal {}

    /** Why it does not count. */
    public sealed interface Refusal extends Answer, Preparation
            permits PlanArchived, CountsForAnother, UnknownTarget, UnitMismatch, FigureRefused {}

    /** It counts, everywhere above. */
    public record Recorded(FactEntryId entry) implements Answer {}

    /** The plan is put away. */
    public record PlanArchived() implements Refusal {}

    /**
     * The agency keeps the plan for a group, and was handed it by another: what the plan counts of
     * its own is that agency's. What the group does now is reported in plans below it.
     */
    public record CountsForAnother() implements Refusal {}

    /** The plan has no such target, or no longer. */
    public record UnknownTarget(TargetId target) implements Refusal {}

    /** The target is a share and was given an amount, or the other way round. */
    public record UnitMismatch(TargetId target) implements Refusal {}
}
