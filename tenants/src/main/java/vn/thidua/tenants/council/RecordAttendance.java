package vn.thidua.tenants.council;

import java.util.Set;

/**
 * The office notes who is there.
 *
 * @param present the seats of those who are; all others are absent
 */
public record RecordAttendance(CouncilSessionId session, Set<Integer> present) {
    public RecordAttendance {
        present = Set.copyOf(present);
    }

    /** What came of it. */
    public sealed interface Answer {
        /** It is noted. */
        record Recorded(CouncilSession session) implements Answer {}

        /** The session is over. */
        record SessionEnded() implements Answer {}

        /** A ballot is open, in which those vote who are there. */
        record BallotOpen() implements Answer {}

        /** Nobody has this seat. */
        record NoSuchSeat(int seat) implements Answer {}
    }
}
