package vn.thidua.platform.access;

/** Somebody leaves the agency: their account works for it no more. */
public record CloseAccount(AccountId account) {
    /** What came of it. */
    public sealed interface Answer {
        /** Its sign-ins to the agency have ended; what it did stays in the agency's trail. */
        record Closed() implements Answer {}

        /** The agency would be left without an administrator. */
        record LastAdministrator() implements Answer {}
    }
}
