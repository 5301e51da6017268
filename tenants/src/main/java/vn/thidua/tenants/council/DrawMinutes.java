package vn.thidua.tenants.council;

import org.jspecify.annotations.Nullable;

/**
 * The office draws up the minutes of a session that is over, or draws them up anew.
 *
 * @param remarks what else was said; absent for nothing
 * @param correction why signed minutes are drawn up again; absent otherwise
 */
public record DrawMinutes(
        CouncilSessionId session, @Nullable String remarks, @Nullable String correction) {
    /** What came of it. */
    public sealed interface Answer {
        /** They wait to be signed. */
        record Drawn(CouncilSession session) implements Answer {}

        /** The session is not over, or was called off. */
        record SessionNotClosed() implements Answer {}

        /** They are signed, and it is not said why they are corrected. */
        record ReasonNeeded(int charactersMax) implements Answer {}

        /** The remarks are longer than {@code charactersMax}. */
        record RemarksTooLong(int charactersMax) implements Answer {}
    }
}
