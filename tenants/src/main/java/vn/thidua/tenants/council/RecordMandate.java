package vn.thidua.tenants.council;

/**
 * The office notes that an absent member lets another vote.
 *
 * @param seat of the absent member
 * @param proxy the seat of who votes in their place
 * @param document the written mandate, as printed
 */
public record RecordMandate(CouncilSessionId session, int seat, int proxy, String document) {
    /** No document's name is longer. */
    public static final int DOCUMENT_MAX = 300;

    /** What came of it. */
    public sealed interface Answer {
        /** It is noted. */
        record Recorded(CouncilSession session) implements Answer {}

        /** The session is over. */
        record SessionEnded() implements Answer {}

        /** The rules of the day do not allow it, or do not speak of it. */
        record NotAllowed() implements Answer {}

        /** A ballot is open. */
        record BallotOpen() implements Answer {}

        /** The member is there, or the proxy is not, or one of them is nobody. */
        record SeatsUnfit() implements Answer {}

        /** The document's name is missing, or longer than {@code charactersMax}. */
        record DocumentUnfit(int charactersMax) implements Answer {}
    }
}
