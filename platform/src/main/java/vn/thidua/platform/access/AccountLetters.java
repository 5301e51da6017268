package vn.thidua.platform.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.outbox.Outbox;

/**
 * Letters about accounts. What goes into the outbox says who is written to and why, and no more:
 * the word of a link is made when its letter is, so that it is stored nowhere but as a hash.
 */
@Singleton
public class AccountLetters {
    /** The kind of parcel of the outbox that is a letter about an account. */
    public static final String PARCEL = "account-letter";

    /** So many links for a forgotten password may be open at a time; more are not sent. */
    static final int OPEN_RESETS_MAX = 3;

    private static final int USERNAME_MAX = 100;
    private static final String KIND = "kind";
    private static final String ACCOUNT = "account";
    private static final String USERNAME = "username";
    private static final String TO = "to";

    private final AccountRepository accounts;
    private final EmailChangeRepository changes;
    private final OneTimeLinks links;
    private final Outbox outbox;
    private final Clock clock;

    AccountLetters(
            AccountRepository accounts,
            EmailChangeRepository changes,
            OneTimeLinks links,
            Outbox outbox,
            Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.links = links;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Somebody says that they have forgotten the password of this account. Whether there is such an
     * account is found out when the letter is written: whoever asks is kept waiting for the same
     * one statement either way.
     */
    @Transactional
    public void askReset(String username) {
        var name = Accounts.normalised(username);
        var kept = name.substring(0, Math.min(USERNAME_MAX, name.length()));
        outbox.put(PARCEL, Map.of(KIND, LetterKind.RESET.name(), USERNAME, kept));
    }

    /** The letter that a parcel asks for, with a new link where it has one; none if in vain. */
    @Transactional
    public Optional<AccountLetter> write(Map<String, String> detail) {
        var kind = LetterKind.valueOf(part(detail, KIND));
        return switch (kind) {
            case RESET -> reset(part(detail, USERNAME));
            case INVITATION -> profile(detail).flatMap(profile -> letter(kind, detail, profile));
            case EMAIL_CONFIRMATION ->
                    profile(detail).flatMap(profile -> confirmation(detail, profile));
            case EMAIL_CHANGED, SECOND_FACTOR_REMOVED ->
                    profile(detail).map(profile -> notice(kind, part(detail, TO), profile));
        };
    }

    /** Has an invitation written, inside the caller's transaction. */
    void invite(AccountId account) {
        outbox.put(PARCEL, Map.of(KIND, LetterKind.INVITATION.name(), ACCOUNT, text(account)));
    }

    /** Has a notice written to this address, inside the caller's transaction. */
    void tell(LetterKind kind, AccountId account, String to) {
        outbox.put(PARCEL, Map.of(KIND, kind.name(), ACCOUNT, text(account), TO, to));
    }

    private Optional<AccountLetter> reset(String username) {
        var found = accounts.find(username).filter(account -> account.closedAt() == null);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var account = found.get();
        var to = account.email();
        if (to == null || hasManyOpen(account.id())) {
            return Optional.empty();
        }
        return Optional.of(
                new AccountLetter(
                        LetterKind.RESET,
                        to,
                        account.username(),
                        account.displayName(),
                        links.make(account.id(), LinkPurpose.RESET),
                        LinkPurpose.RESET.life()));
    }

    private boolean hasManyOpen(AccountId account) {
        return accounts.countOpenResets(account, clock.instant()) >= OPEN_RESETS_MAX;
    }

    private Optional<AccountLetter> letter(
            LetterKind kind, Map<String, String> detail, Profile profile) {
        var to = profile.email();
        if (to == null) {
            return Optional.empty();
        }
        return Optional.of(
                new AccountLetter(
                        kind,
                        to,
                        profile.username(),
                        profile.displayName(),
                        links.make(account(detail), LinkPurpose.INVITATION),
                        LinkPurpose.INVITATION.life()));
    }

    private Optional<AccountLetter> confirmation(Map<String, String> detail, Profile profile) {
        var account = account(detail);
        if (changes.countOpen(account, clock.instant()) >= EmailChanges.OPEN_MAX) {
            return Optional.empty();
        }
        var to = part(detail, TO);
        return Optional.of(
                new AccountLetter(
                        LetterKind.EMAIL_CONFIRMATION,
                        to,
                        profile.username(),
                        profile.displayName(),
                        links.make(account, to, EmailChanges.LIFE),
                        EmailChanges.LIFE));
    }

    private static AccountLetter notice(LetterKind kind, String to, Profile profile) {
        return new AccountLetter(
                kind, to, profile.username(), profile.displayName(), null, Duration.ZERO);
    }

    private Optional<Profile> profile(Map<String, String> detail) {
        return accounts.profile(account(detail));
    }

    private static AccountId account(Map<String, String> detail) {
        return new AccountId(UUID.fromString(part(detail, ACCOUNT)));
    }

    private static String text(AccountId account) {
        return account.value().toString();
    }

    private static String part(Map<String, String> detail, String name) {
        @Nullable String part = detail.get(name);
        if (part == null) {
            throw new IllegalStateException("a parcel of letters says no " + name);
        }
        return part;
    }
}
