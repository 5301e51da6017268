package vn.thidua.tenants.council;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One vote on one nomination or initiative. The numbers are absent until it is closed, and where it
 * does not count.
 *
 * @param round which one on the matter, 1 for the first
 * @param isRunoff whether it only parts those with the same votes at the last place
 * @param pollEndsOn the last day on which absent members vote in writing; absent if they do not
 * @param needed how many votes are enough
 * @param voted how many have voted
 * @param votes who voted how, in an open ballot that is closed; empty otherwise
 */
public record CouncilBallot(
        int round,
        boolean isRunoff,
        VotingMode mode,
        VoteThreshold threshold,
        @Nullable LocalDate pollEndsOn,
        BallotState state,
        int needed,
        int voted,
        @Nullable Integer votesFor,
        @Nullable Integer votesAgainst,
        @Nullable Integer votesBlank,
        List<OpenVote> votes) {
    public CouncilBallot {
        votes = List.copyOf(votes);
    }

    static CouncilBallot of(BallotRow row, int members, List<OpenVote> votes) {
        var counted = row.state() == BallotState.CLOSED;
        return new CouncilBallot(
                row.round(),
                row.runoff(),
                row.mode(),
                row.threshold(),
                row.pollEndsOn(),
                row.state(),
                row.threshold().needed(members),
                row.voted(),
                counted ? row.votesFor() : null,
                counted ? row.votesAgainst() : null,
                counted ? row.votesBlank() : null,
                counted ? votes : List.of());
    }
}
