package vn.thidua.platform.access;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;

/**
 * Makes the words of one-time links, and makes worthless whatever words an account has out. Only a
 * hash is kept: a word is told once and found again.
 */
@Singleton
final class OneTimeLinks {
    private final AccountRepository accounts;
    private final EmailChangeRepository changes;
    private final SignInStepRepository steps;
    private final Clock clock;

    OneTimeLinks(
            AccountRepository accounts,
            EmailChangeRepository changes,
            SignInStepRepository steps,
            Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.steps = steps;
        this.clock = clock;
    }

    /** A new word for this account, inside the caller's transaction. */
    String make(AccountId account, LinkPurpose purpose) {
        var secret = RefreshToken.random();
        var until = clock.instant().plus(purpose.life());
        accounts.insertLink(RefreshToken.hashOf(secret), account, purpose, until);
        return wordOf(secret);
    }

    /** A word that says that its reader has the letters to this address, likewise. */
    String make(AccountId account, String email, Duration life) {
        var secret = RefreshToken.random();
        var now = clock.instant();
        var until = now.plus(life);
        changes.clearExpired(account, now);
        changes.insert(new EmailChangeRow(RefreshToken.hashOf(secret), account, email, until));
        return wordOf(secret);
    }

    /** Nothing that the account was given before opens anything, inside the same transaction. */
    void spendAll(AccountId account) {
        accounts.spendLinks(account, clock.instant());
        changes.clear(account);
        steps.clear(account);
    }

    /** The hash by which a word is found; of what is no word of ours one that matches nothing. */
    static byte[] hashOf(String word) {
        try {
            return RefreshToken.hashOf(Base64.getUrlDecoder().decode(word));
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static String wordOf(byte[] secret) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
