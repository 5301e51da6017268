package vn.thidua.platform.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Say that one agency is superior to another in one line, from a day on. */
public record RelateAgencies(
        AgencyId superior,
        AgencyId subordinate,
        RelationKind kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {
    /** What came of it. */
    public sealed interface Answer {
        /** The relation holds. */
        record Related() implements Answer {}

        /** The relation was already there from that day on. */
        record AlreadyRelated() implements Answer {}

        /** The superior stands below the subordinate in this line, or is the same agency. */
        record WouldCloseCircle() implements Answer {}

        /** The last day lies before the first. */
        record EndsBeforeItBegins() implements Answer {}
    }
}
