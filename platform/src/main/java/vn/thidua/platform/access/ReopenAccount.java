package vn.thidua.platform.access;

import java.util.Set;

/** Take somebody back whom the caller's agency was the last to let go. */
public record ReopenAccount(String username, Set<Role> roles) {
    /** What came of it. */
    public sealed interface Answer {
        /** The account works for the agency again; its owner sets a password anew. */
        record Reopened(AccountInvitation invitation) implements Answer {}

        /** An account without a role could do nothing. */
        record NoRole() implements Answer {}
    }
}
