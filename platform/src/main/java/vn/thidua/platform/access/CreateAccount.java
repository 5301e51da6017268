package vn.thidua.platform.access;

import java.util.Set;

/**
 * Make an account in the caller's agency, or take an existing one in.
 *
 * @param username 3 to 100 lower-case letters, digits and {@code . _ - @}
 * @param displayName the person's name, in Vietnamese
 */
public record CreateAccount(String username, String displayName, Set<Role> roles) {
    /** What came of it. */
    public sealed interface Answer {
        /** The account is there; its owner sets the password with the one-time word. */
        record Created(AccountInvitation invitation) implements Answer {}

        /** Somebody has this name. */
        record UsernameTaken() implements Answer {}

        /** The name has other characters or another length. */
        record UsernameMalformed() implements Answer {}

        /** The displayed name is blank or longer than 200 characters. */
        record DisplayNameMalformed() implements Answer {}

        /** An account without a role could do nothing. */
        record NoRole() implements Answer {}
    }
}
