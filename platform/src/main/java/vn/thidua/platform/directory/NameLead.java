package vn.thidua.platform.directory;

import java.time.LocalDate;

/**
 * Name who leads a group from a day on, to the end of its year. Whoever led it until then is a
 * member from then on.
 */
public record NameLead(GroupId group, AgencyId agency, LocalDate sinceOn) {
    /** What came of it. */
    public sealed interface Answer {
        /** It leads the group. */
        record Named(GroupMember seat) implements Answer {}

        /** It does not sit in the group on that day. */
        record NotSeated() implements Answer {}

        /** It is the lead on that day already. */
        record LeadsAlready() implements Answer {}
    }
}
