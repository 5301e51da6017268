package vn.thidua.platform.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import vn.thidua.infra.mail.Mail;
import vn.thidua.infra.mail.MailAddress;
import vn.thidua.platform.audit.Audit;

/**
 * The door by which people have their own letters sent elsewhere. Letters set passwords, so it
 * takes the password, and a link that was followed from where they are to go; the address before is
 * told.
 */
@Singleton
public class EmailChanges {
    /** How long the link to confirm an address is good for. */
    static final Duration LIFE = Duration.ofDays(1);

    /** So many links may be open at a time: nobody's mailbox is filled through us. */
    static final int OPEN_MAX = 3;

    private final AccountRepository accounts;
    private final EmailChangeRepository changes;
    private final KnownPasswords passwords;
    private final OneTimeLinks links;
    private final AccountLetters letters;
    private final Mail mail;
    private final Audit audit;
    private final Clock clock;

    EmailChanges(
            AccountRepository accounts,
            EmailChangeRepository changes,
            KnownPasswords passwords,
            OneTimeLinks links,
            AccountLetters letters,
            Mail mail,
            Audit audit,
            Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.passwords = passwords;
        this.links = links;
        this.letters = letters;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    /** Has a letter sent to the caller's new address. */
    @Transactional
    public ChangeOwnEmail.Answer ask(Caller caller, ChangeOwnEmail command) {
        if (!mail.isReady()) {
            return new ChangeOwnEmail.Answer.MailOff();
        }
        if (!MailAddress.isWellFormed(command.email())) {
            return new ChangeOwnEmail.Answer.EmailMalformed();
        }
        var account = caller.account();
        accounts.lock(account);
        if (!passwords.isKnown(account, command.password())) {
            return new ChangeOwnEmail.Answer.PasswordWrong();
        }
        accounts.withdrawAttempt(account); // What was guessed elsewhere stays counted.
        if (changes.countOpen(account, clock.instant()) >= OPEN_MAX) {
            return new ChangeOwnEmail.Answer.TooManyLetters(OPEN_MAX);
        }
        letters.tell(LetterKind.EMAIL_CONFIRMATION, account, command.email());
        if (caller instanceof Scope scope) {
            var detail = Map.of("to", command.email());
            audit.record(scope, "account.askEmail", "Account", account, detail);
        }
        return new ChangeOwnEmail.Answer.Sent(command.email());
    }

    /** Sends letters to the address that a word came from; every other word is spent. */
    @Transactional
    public ConfirmEmailAnswer confirm(String word) {
        var hash = OneTimeLinks.hashOf(word);
        var now = clock.instant();
        var found = changes.find(hash, now);
        if (found.isEmpty()
                || accounts.lock(found.get().accountId()).isEmpty()
                || changes.take(hash, now) == 0) {
            return new ConfirmEmailAnswer.LinkSpent();
        }
        var account = found.get().accountId();
        var email = found.get().email();
        var before = accounts.profile(account).map(Profile::email).orElse(null);
        accounts.setEmail(account, email);
        links.spendAll(account);
        if (before != null && !before.equals(email)) {
            letters.tell(LetterKind.EMAIL_CHANGED, account, before);
        }
        return new ConfirmEmailAnswer.Confirmed();
    }
}
