package vn.thidua.platform.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Give an agency its seat in a group for a year, or another role there.
 *
 * @param sinceOn the first day of the year on which it is that; absent for the whole year
 */
public record SeatAgency(
        GroupId group, int year, AgencyId agency, GroupRole role, @Nullable LocalDate sinceOn) {
    /** No group is older. */
    public static final int YEAR_MIN = 1945;

    /** Nobody plans further. */
    public static final int YEAR_MAX = 2100;

    /** A seat for a whole year. */
    public static SeatAgency forYear(GroupId group, int year, AgencyId agency, GroupRole role) {
        return new SeatAgency(group, year, agency, role, null);
    }

    /** What came of it. */
    public sealed interface Answer {
        /** It sits there. */
        record Seated(GroupMember seat) implements Answer {}

        /** The year lies outside {@link #YEAR_MIN} to {@link #YEAR_MAX}. */
        record YearMalformed() implements Answer {}

        /** The day is not of the year. */
        record DayOutsideYear(int year) implements Answer {}

        /** Another agency leads the group then; whoever takes its place is named in one step. */
        record LedByAnother(AgencyId lead) implements Answer {}
    }
}
