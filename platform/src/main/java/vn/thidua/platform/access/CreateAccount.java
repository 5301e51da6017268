package vn.thidua.platform.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Make an account in the caller's agency, or take an existing one in.
 *
 * @param username 3 to 100 lower-case letters, digits and {@code . _ - @}
 * @param displayName the person's name, in Vietnamese
 * @param email the address of its letters; absent if none is known
 */
public record CreateAccount(
        String username, String displayName, @Nullable String email, Set<Role> roles) {
    /** An account whose owner has no address. */
    public CreateAccount(String username, String displayName, Set<Role> roles) {
        this(username, displayName, null, roles);
    }

    /** What came of it. */
    public sealed interface Answer {
        /** The account is there; its owner sets the password with the one-time word. */
        record Created(AccountInvitation invitation) implements Answer {}

        /** Somebody has this name. */
        record UsernameTaken() implements Answer {}

        /** The name has other characters or another length. */
        record UsernameMalformed() implements Answer {}

        /** The displayed name is blank, not of one line, or longer than 200 characters. */
        record DisplayNameMalformed() implements Answer {}

        /** No letter can be sent to the address. */
        record EmailMalformed() implements Answer {}

        /** An account without a role could do nothing. */
        record NoRole() implements Answer {}
    }
}
