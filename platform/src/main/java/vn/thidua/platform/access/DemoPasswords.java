package vn.thidua.platform.access;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/**
 * Gives the demo's accounts their well-known password. It is there only when the program runs with
 * the demo; without it the password is too short to sign in with.
 */
@Singleton
@Requires(property = DemoPasswords.SWITCH, value = "true")
public final class DemoPasswords {
    /** The property that switches the demo on. */
    public static final String SWITCH = "thidua.demo";

    /** The password of every account of the demo. */
    public static final String PASSWORD = "demo";

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final String hash;

    DemoPasswords(AccountRepository accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.hash = passwords.hashOfKnown(PASSWORD);
    }

    /** Sets it for an invited account. */
    public void set(AccountInvitation invitation) {
        accounts.setPassword(invitation.account(), hash);
    }

    /** Whether the account of this name has it. */
    public boolean isSet(String username) {
        return accounts.find(username)
                .filter(account -> passwords.matches(PASSWORD, account.passwordHash()))
                .isPresent();
    }
}
