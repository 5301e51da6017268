package vn.thidua.tenants.council;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The office opens the ballots on what stands on the agenda of a session.
 *
 * @param mode how they are held; absent for what the rules say, and secret where they are silent
 * @param pollEndsOn the last day on which absent members vote in writing; absent if they do not
 */
public record OpenBallots(
        CouncilSessionId session,
        Set<MatterId> matters,
        @Nullable VotingMode mode,
        @Nullable LocalDate pollEndsOn) {
    public OpenBallots {
        matters = Set.copyOf(matters);
    }

    /** What came of it. */
    public sealed interface Answer {
        /** Votes are taken. */
        record Opened(CouncilSession session) implements Answer {}

        /** The session is over. */
        record SessionEnded() implements Answer {}

        /** The day of the session is still to come. */
        record DayToCome(LocalDate heldOn) implements Answer {}

        /** Too few are there; {@code quorum} is absent where the rules are silent and nobody is. */
        record NoQuorum(@Nullable SessionQuorum quorum, int members, int present, int needed)
                implements Answer {}

        /** One is not on the agenda, or none is named. */
        record NotOnAgenda() implements Answer {}

        /** One does not stand any more. */
        record NotStanding() implements Answer {}

        /** One was voted on, or is being voted on. */
        record VotedOn() implements Answer {}

        /** These have the same votes, and {@code count} others are still to be voted on. */
        record Undecided(int count) implements Answer {}

        /** A rule says how the ballot is held. */
        record ModePrescribed(VotingMode mode, String source) implements Answer {}

        /** So many are absent, and the rules have them asked in writing. */
        record PollNeeded(int absent) implements Answer {}

        /** The rules do not let absent members be asked in writing. */
        record PollNotAllowed() implements Answer {}

        /** The last day for absent members is over. */
        record PollDayPast() implements Answer {}
    }
}
