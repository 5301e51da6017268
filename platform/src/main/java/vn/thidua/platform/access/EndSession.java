package vn.thidua.platform.access;

/** End one sign-in: one's own, or as an administrator one of the agency. */
public record EndSession(SessionId session) {
    /** What came of it. */
    public sealed interface Answer {
        /** Its tokens are worth nothing from the next request on. */
        record Ended() implements Answer {}

        /** It had ended before, or run out. */
        record HadEnded() implements Answer {}
    }
}
