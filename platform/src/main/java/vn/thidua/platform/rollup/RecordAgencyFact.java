package vn.thidua.platform.rollup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change in the caller's agency itself: people, collectives, how many of them take part.
 *
 * @param happenedOn a day of the period
 * @param note what the reporter adds; absent if nothing
 */
public record RecordAgencyFact(
        Period period, LocalDate happenedOn, List<MeasureDelta> measures, @Nullable String note) {

    public RecordAgencyFact {
        measures = List.copyOf(measures);
    }

    /** What came of it; except for the first, nothing was written. */
    public sealed interface Answer permits Recorded, FigureRefused {}

    /** It counts, once under every plan that the agency's plans answer. */
    public record Recorded(FactEntryId entry) implements Answer {}
}
