package vn.thidua.platform.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Let the members of a year sit in the group in the next one as well.
 *
 * @param year the year whose members they are
 * @param lead who leads the group in the next year; absent while nobody is named
 * @param deputies who its deputies are
 */
public record CarryOverSeats(
        GroupId group, int year, @Nullable AgencyId lead, List<AgencyId> deputies) {
    /** The most deputies that are named at once. */
    public static final int DEPUTIES_MAX = 20;

    public CarryOverSeats {
        deputies = List.copyOf(deputies);
        if (deputies.size() > DEPUTIES_MAX) {
            throw new IllegalArgumentException("a group has at most 20 deputies");
        }
    }

    /** What came of it. */
    public sealed interface Answer {
        /** So many sit there in the next year. */
        record CarriedOver(EmulationGroup group, int seats) implements Answer {}

        /** The next year lies outside those that a group has seats in. */
        record YearMalformed() implements Answer {}

        /** The next year has seats already. */
        record SeatedAlready(int year) implements Answer {}

        /** Nobody who still exists sits there in the year. */
        record NobodySeated(int year) implements Answer {}

        /** Somebody named does not sit there in the year, or is named twice. */
        record NotAmongThem(AgencyId agency) implements Answer {}
    }
}
