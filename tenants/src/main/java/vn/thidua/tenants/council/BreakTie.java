package vn.thidua.tenants.council;

import java.util.Set;

/**
 * The chair parts those with the same votes at the last place.
 *
 * @param matters who goes on: as many as there are places for the tied
 */
public record BreakTie(CouncilSessionId session, Set<MatterId> matters) {
    public BreakTie {
        matters = Set.copyOf(matters);
    }

    /** What came of it. */
    public sealed interface Answer {
        /** They come before the others. */
        record Broken(CouncilSession session) implements Answer {}

        /** The session is over. */
        record SessionEnded() implements Answer {}

        /** The rules do not leave it to the chair. */
        record NotByChair() implements Answer {}

        /** {@code count} others are still to be voted on, and may come to the same votes. */
        record Undecided(int count) implements Answer {}

        /** Not just as many of the tied are named as there are places for. */
        record NotTheTied(int free) implements Answer {}

        /** The chair is among the tied. */
        record OwnNomination() implements Answer {}
    }
}
