package vn.thidua.tenants.council;

/**
 * The office takes a mandate back that was noted by mistake.
 *
 * @param seat of the absent member
 */
public record WithdrawMandate(CouncilSessionId session, int seat) {
    /** What came of it. */
    public sealed interface Answer {
        /** Nobody votes in this member's place any more. */
        record Withdrawn(CouncilSession session) implements Answer {}

        /** The session is over. */
        record SessionEnded() implements Answer {}

        /** A ballot is open. */
        record BallotOpen() implements Answer {}

        /** The member's vote is counted in a ballot. */
        record VotedBy() implements Answer {}

        /** The member has mandated nobody. */
        record NoMandate() implements Answer {}
    }
}
