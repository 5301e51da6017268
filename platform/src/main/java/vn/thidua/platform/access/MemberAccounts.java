package vn.thidua.platform.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.mail.Mail;
import vn.thidua.infra.mail.MailAddress;
import vn.thidua.platform.audit.Audit;

/**
 * The door by which administrators look after the accounts of their agency. What would put an
 * account into their hands is refused where it works for other agencies too.
 */
@Singleton
public class MemberAccounts {
    private final AccountRepository accounts;
    private final MembershipRepository memberships;
    private final Departures departures;
    private final OneTimeLinks links;
    private final SecondFactorCodes codes;
    private final AccountLetters letters;
    private final Mail mail;
    private final Audit audit;

    MemberAccounts(
            AccountRepository accounts,
            MembershipRepository memberships,
            Departures departures,
            OneTimeLinks links,
            SecondFactorCodes codes,
            AccountLetters letters,
            Mail mail,
            Audit audit) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.departures = departures;
        this.links = links;
        this.codes = codes;
        this.letters = letters;
        this.mail = mail;
        this.audit = audit;
    }

    /** Sends a member a link to set a password, or gives it where mail is off or no address is. */
    @Transactional
    public InviteMember.Answer invite(Scope scope, InviteMember command) {
        scope.require(Permission.MANAGE_ACCOUNTS);
        var account = command.account();
        var contact = contact(scope, account);
        var to = mail.isReady() ? contact.email() : null;
        if (to == null && contact.isShared()) {
            return new InviteMember.Answer.SharedAccount();
        }
        var detail = Map.of("username", contact.username());
        audit.record(scope, "account.invite", "Account", account, detail);
        if (to == null) {
            var word = links.make(account, LinkPurpose.INVITATION);
            return new InviteMember.Answer.Invited(new AccountInvitation(account, word, null));
        }
        letters.invite(account);
        return new InviteMember.Answer.Invited(new AccountInvitation(account, null, to));
    }

    /** Sets the address of a member's letters; the one before is told. */
    @Transactional
    public ChangeEmail.Answer changeEmail(Scope scope, ChangeEmail command) {
        scope.require(Permission.MANAGE_ACCOUNTS);
        var account = command.account();
        var contact = contact(scope, account);
        var email = command.email();
        if (email != null && !MailAddress.isWellFormed(email)) {
            return new ChangeEmail.Answer.EmailMalformed();
        }
        if (contact.isShared()) {
            return new ChangeEmail.Answer.SharedAccount();
        }
        accounts.setEmail(account, email);
        var before = contact.email();
        if (before != null && !before.equals(email)) {
            links.spendAll(account); // Those that lie in the old mailbox.
        }
        if (mail.isReady() && before != null && !before.equals(email)) {
            letters.tell(LetterKind.EMAIL_CHANGED, account, before);
        }
        var detail = Map.of("from", text(before), "to", text(email));
        audit.record(scope, "account.changeEmail", "Account", account, detail);
        return new ChangeEmail.Answer.Changed(member(scope, account));
    }

    /** Takes the second factor off a member's account; its owner is told. */
    @Transactional
    public RemoveSecondFactor.Answer removeSecondFactor(Scope scope, RemoveSecondFactor command) {
        scope.require(Permission.MANAGE_ACCOUNTS);
        var account = command.account();
        var contact = contact(scope, account);
        if (contact.isShared()) {
            return new RemoveSecondFactor.Answer.SharedAccount();
        }
        if (!codes.disable(account)) {
            return new RemoveSecondFactor.Answer.NotEnabled();
        }
        var email = contact.email();
        if (mail.isReady() && email != null) {
            letters.tell(LetterKind.SECOND_FACTOR_REMOVED, account, email);
        }
        var detail = Map.of("username", contact.username());
        audit.record(scope, "account.removeSecondFactor", "Account", account, detail);
        return new RemoveSecondFactor.Answer.Removed(member(scope, account));
    }

    /** Ends an account's work for the agency. */
    @Transactional
    public CloseAccount.Answer close(Scope scope, CloseAccount command) {
        scope.require(Permission.MANAGE_ACCOUNTS);
        var account = command.account();
        var administrators = memberships.lockAdministrators(scope.tenant());
        var contact = contact(scope, account);
        if (administrators.equals(List.of(account))) {
            return new CloseAccount.Answer.LastAdministrator();
        }
        departures.depart(scope.tenant(), account);
        var detail = Map.of("username", contact.username());
        audit.record(scope, "account.close", "Account", account, detail);
        return new CloseAccount.Answer.Closed();
    }

    /** The same for somebody who leaves, whose account the agency may have let go before. */
    @Transactional
    public CloseAccount.Answer closeIfMember(Scope scope, CloseAccount command) {
        scope.require(Permission.MANAGE_ACCOUNTS);
        return memberships.find(scope.tenant(), command.account()).isPresent()
                ? close(scope, command)
                : new CloseAccount.Answer.Closed();
    }

    private MemberContact contact(Scope scope, AccountId account) {
        return memberships
                .contact(scope.tenant(), account)
                .orElseThrow(() -> new NotVisible("account"));
    }

    private Member member(Scope scope, AccountId account) {
        return memberships.find(scope.tenant(), account).map(MemberLine::member).orElseThrow();
    }

    private static String text(@Nullable String email) {
        return email == null ? "" : email;
    }
}
