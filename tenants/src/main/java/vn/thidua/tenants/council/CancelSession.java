package vn.thidua.tenants.council;

/** The office calls a session off; its ballots do not count. */
public record CancelSession(CouncilSessionId session, String reason) {
    /** What came of it. */
    public sealed interface Answer {
        /** Nothing comes of it. */
        record Cancelled(CouncilSession session) implements Answer {}

        /** It was over before. */
        record SessionEnded() implements Answer {}

        /** The reason is missing, or longer than {@code charactersMax}. */
        record ReasonUnfit(int charactersMax) implements Answer {}
    }
}
