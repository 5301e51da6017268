package vn.thidua.platform.merger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.Occasion;
import vn.thidua.platform.directory.SuccessionEvent;

/**
 * Say that agencies end on a day and another takes their place.
 *
 * @param happenedOn the first day on which they no longer exist; not a day to come
 * @param legalBasis the document that orders it, as printed; absent when unknown
 */
public record MergeAgencies(
        SuccessionEvent event,
        List<AgencyId> predecessors,
        AgencyId successor,
        LocalDate happenedOn,
        @Nullable String legalBasis) {
    /** The most agencies that one step merges. */
    public static final int PREDECESSORS_MAX = 20;

    Occasion occasion() {
        return new Occasion(event, happenedOn, legalBasis);
    }

    /** What came of it. */
    public sealed interface Answer {
        /** They have ended, and the successor has their place. */
        record Merged(Merger merger) implements Answer {}

        /** Nothing was changed. */
        record Refused(List<MergerConflict> conflicts) implements Answer {}
    }
}
