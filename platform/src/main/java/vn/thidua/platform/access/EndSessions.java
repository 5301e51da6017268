package vn.thidua.platform.access;

/**
 * End all sign-ins of an account: one's own but the one that asks, in whichever agency, or as an
 * administrator those of a member in the agency.
 */
public record EndSessions(AccountId account) {
    /** What came of it. */
    public sealed interface Answer {
        /** So many have ended. */
        record Ended(int count) implements Answer {}

        /** There was none to end. */
        record NoneRunning() implements Answer {}
    }
}
