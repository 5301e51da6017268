package vn.thidua.platform.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Take an agency's seat in a group away.
 *
 * @param fromOn the first day on which it no longer sits there; absent if it never did in that year
 */
public record UnseatAgency(GroupId group, int year, AgencyId agency, @Nullable LocalDate fromOn) {
    /** What came of it. */
    public sealed interface Answer {
        /** It has lost its seat. */
        record Unseated(EmulationGroup group) implements Answer {}

        /** It has no seat there from that day on. */
        record NotSeated() implements Answer {}

        /** The day is not of the year. */
        record DayOutsideYear(int year) implements Answer {}
    }
}
