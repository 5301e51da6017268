package vn.thidua.platform.access;

import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Asks somebody who has signed in for the password again. Attempts count as those to sign in do: a
 * session that was left open is not enough to guess at leisure.
 */
@Singleton
final class KnownPasswords {
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Clock clock;

    KnownPasswords(AccountRepository accounts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Whether this is the password. The attempt is counted; who asks forgives or withdraws it. */
    boolean isKnown(AccountId account, String password) {
        var now = clock.instant();
        var until = now.plus(SignIn.LOCK);
        return accounts.countAttempt(account, SignIn.FAILURES_MAX, until, now) == 1
                && accounts.passwordHash(account)
                        .filter(hash -> passwords.matches(password, hash))
                        .isPresent();
    }
}
