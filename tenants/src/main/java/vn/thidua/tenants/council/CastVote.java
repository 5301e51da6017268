package vn.thidua.tenants.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member votes on a nomination or an initiative.
 *
 * @param forSeat the seat of the member by whose mandate the vote is cast; absent for one's own
 */
public record CastVote(
        CouncilSessionId session, MatterId matter, VoteChoice choice, @Nullable Integer forSeat) {
    /** What came of it. */
    public sealed interface Answer {
        /** It counts. */
        record Cast(CouncilSession session) implements Answer {}

        /** It is not being voted on. */
        record NotOpen() implements Answer {}

        /** The member is the nominee, or an author. */
        record OwnMatter() implements Answer {}

        /** The member has voted. */
        record VotedAlready() implements Answer {}

        /** The member whose vote it would be has given no mandate to whoever votes. */
        record NoMandate() implements Answer {}

        /** The member is absent, and absent members are not asked. */
        record Absent() implements Answer {}

        /** The member is absent, and the last day for absent members is over. */
        record PollOver(LocalDate until) implements Answer {}
    }
}
