package vn.thidua.tenants.council;

/** The office closes a session: what it voted for goes on, and what it did not ends. */
public record CloseSession(CouncilSessionId session) {
    /** What came of it. */
    public sealed interface Answer {
        /** It is over. */
        record Closed(CouncilSession session) implements Answer {}

        /** It was over before. */
        record SessionEnded() implements Answer {}

        /** So many have the same votes at the last place, and {@code free} of them may go on. */
        record Tied(int count, int free, boolean chairBreaks) implements Answer {}

        /** So many nominations are neither voted on nor taken off the agenda. */
        record Undecided(int count) implements Answer {}
    }
}
