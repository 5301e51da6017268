package vn.thidua.tenants.council;

import java.util.Set;

/** The office lets ballots not count, so that the session votes again on these matters. */
public record AnnulBallots(CouncilSessionId session, Set<MatterId> matters, String reason) {
    public AnnulBallots {
        matters = Set.copyOf(matters);
    }

    /** What came of it. */
    public sealed interface Answer {
        /** They do not count, and nobody learns their numbers. */
        record Annulled(CouncilSession session) implements Answer {}

        /** The session is over. */
        record SessionEnded() implements Answer {}

        /** One was not voted on, or none is named. */
        record NotVotedOn() implements Answer {}

        /** The reason is missing, or longer than {@code charactersMax}. */
        record ReasonUnfit(int charactersMax) implements Answer {}
    }
}
