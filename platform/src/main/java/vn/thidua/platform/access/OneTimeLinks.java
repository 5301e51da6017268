package vn.thidua.platform.access;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Base64;

/** Makes the words of one-time links. Only a hash is kept: a word is told once and found again. */
@Singleton
final class OneTimeLinks {
    private final AccountRepository accounts;
    private final Clock clock;

    OneTimeLinks(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A new word for this account, inside the caller's transaction. */
    String make(AccountId account, LinkPurpose purpose) {
        var secret = RefreshToken.random();
        var until = clock.instant().plus(purpose.life());
        accounts.insertLink(RefreshToken.hashOf(secret), account, purpose, until);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** The hash by which a word is found; of what is no word of ours one that matches nothing. */
    static byte[] hashOf(String word) {
        try {
            return RefreshToken.hashOf(Base64.getUrlDecoder().decode(word));
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
