package vn.thidua.platform.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.mail.Mail;
import vn.thidua.infra.mail.MailAddress;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.audit.Audit;

/** The door for an agency's accounts and their roles. */
@Singleton
public class Accounts {
    /** The fewest characters of a password (NIST SP 800-63B: length, no composition rules). */
    public static final int PASSWORD_MIN = 10;

    private static final int PASSWORD_MAX = 200;
    private static final int DISPLAY_NAME_MAX = 200;
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,99}");
    private static final String BY_USERNAME = "username";

    private final AccountRepository accounts;
    private final MembershipRepository memberships;
    private final Departures departures;
    private final SessionRepository sessions;
    private final Passwords passwords;
    private final OneTimeLinks links;
    private final AccountLetters letters;
    private final Mail mail;
    private final Audit audit;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            MembershipRepository memberships,
            Departures departures,
            SessionRepository sessions,
            Passwords passwords,
            OneTimeLinks links,
            AccountLetters letters,
            Mail mail,
            Audit audit,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.departures = departures;
        this.sessions = sessions;
        this.passwords = passwords;
        this.links = links;
        this.letters = letters;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes an account in the caller's agency. */
    @Transactional
    public CreateAccount.Answer create(Scope scope, CreateAccount command) {
        scope.require(Permission.MANAGE_ACCOUNTS);
        if (command.roles().isEmpty()) {
            return new CreateAccount.Answer.NoRole();
        }
        var refusal = refusalOf(command.username(), command.displayName(), command.email());
        if (refusal != null) {
            return refusal;
        }
        var invitation = invite(command.username(), command.displayName(), command.email());
        join(scope.tenant(), invitation.account(), command.roles());
        audit.record(
                scope,
                "account.create",
                "Account",
                invitation.account(),
                Map.of("username", command.username(), "roles", command.roles().toString()));
        return new CreateAccount.Answer.Created(invitation);
    }

    /** Sets the roles of a member of the caller's agency. */
    @Transactional
    public ChangeRoles.Answer changeRoles(Scope scope, ChangeRoles command) {
        scope.require(Permission.MANAGE_ACCOUNTS);
        var administrators = memberships.lockAdministrators(scope.tenant());
        var member = fetch(scope, command.account());
        if (administrators.equals(List.of(command.account()))
                && !command.roles().contains(Role.ADMINISTRATOR)) {
            return new ChangeRoles.Answer.LastAdministrator();
        }
        if (command.roles().isEmpty()) {
            departures.depart(scope.tenant(), command.account());
        } else {
            memberships.revokeAll(scope.tenant(), command.account());
            grant(scope.tenant(), command.account(), command.roles());
        }
        audit.record(
                scope,
                "account.changeRoles",
                "Account",
                command.account(),
                Map.of("from", member.roles().toString(), "to", command.roles().toString()));
        return new ChangeRoles.Answer.Changed(member.as(command.roles()));
    }

    /** The members of the caller's agency, in order of username. */
    public Page<Member> list(Scope scope, PageRequest request) {
        scope.requireToSee(Permission.MANAGE_ACCOUNTS);
        var after = request.cursor(BY_USERNAME, 1).map(cursor -> cursor.string(0)).orElse("");
        var lines = memberships.list(scope.tenant(), after, request.limit());
        return Page.of(
                lines.stream().map(MemberLine::member).toList(),
                request,
                member -> Cursor.of(BY_USERNAME, member.username()));
    }

    /**
     * A member of the caller's agency.
     *
     * @throws NotVisible if the account is no member
     */
    public Member fetch(Scope scope, AccountId account) {
        scope.requireToSee(Permission.MANAGE_ACCOUNTS);
        return memberships
                .find(scope.tenant(), account)
                .map(MemberLine::member)
                .orElseThrow(() -> new NotVisible("account"));
    }

    /** The roles of these accounts in the caller's agency; none for those that are no members. */
    @Transactional
    public Map<AccountId, Set<Role>> roles(Scope scope, Collection<AccountId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty()
                ? Map.of()
                : memberships.roles(scope.tenant(), wanted).stream()
                        .collect(
                                Collectors.groupingBy(
                                        RoleLine::accountId,
                                        Collectors.mapping(RoleLine::role, Collectors.toSet())));
    }

    /** The caller's own names. */
    public Profile profile(Caller caller) {
        return accounts.profile(caller.account()).orElseThrow(() -> new NotVisible("account"));
    }

    /**
     * Sets the password of the account that a one-time word was made for, and ends its sessions.
     */
    @Transactional
    public SetPasswordAnswer setPassword(String oneTimeToken, String password) {
        if (password.length() < PASSWORD_MIN || password.length() > PASSWORD_MAX) {
            return new SetPasswordAnswer.PasswordMalformed(PASSWORD_MIN, PASSWORD_MAX);
        }
        var hash = OneTimeLinks.hashOf(oneTimeToken);
        var now = clock.instant();
        var owner = accounts.ownerOfLink(hash).flatMap(accounts::lock);
        if (owner.isEmpty() || accounts.useLink(hash, now) == 0) {
            return new SetPasswordAnswer.LinkSpent();
        }
        var account = owner.get();
        links.spendAll(account); // Whoever has another one may be the reason for this.
        accounts.setPassword(account, passwords.hash(password));
        sessions.endAll(account, now);
        return new SetPasswordAnswer.PasswordSet();
    }

    /** Makes an account without a password, inside the caller's transaction. */
    AccountInvitation invite(String username, String displayName, boolean operator) {
        var account = insert(username, displayName, null, operator);
        return new AccountInvitation(account, links.make(account, LinkPurpose.INVITATION), null);
    }

    /** The same for an agency, by mail where mail is on and an address is known. */
    AccountInvitation invite(String username, String displayName, @Nullable String email) {
        return invited(insert(username, displayName, email, false), email);
    }

    /** The same for an account that is there. */
    AccountInvitation inviteAgain(AccountId account) {
        return invited(account, accounts.profile(account).map(Profile::email).orElse(null));
    }

    private AccountInvitation invited(AccountId account, @Nullable String email) {
        if (email == null || !mail.isReady()) {
            var word = links.make(account, LinkPurpose.INVITATION);
            return new AccountInvitation(account, word, null);
        }
        letters.invite(account);
        return new AccountInvitation(account, null, email);
    }

    private AccountId insert(
            String username, String displayName, @Nullable String email, boolean operator) {
        var id = new AccountId(Uuids.next());
        var name = displayName.strip();
        accounts.insert(
                new AccountRow(
                        id, username, name, null, operator, 0, null, clock.instant(), email, null));
        return id;
    }

    /** Makes an account a member of a tenant, inside the caller's transaction. */
    void join(TenantId tenant, AccountId account, Set<Role> roles) {
        memberships.insert(new MembershipRow(tenant, account, clock.instant()));
        grant(tenant, account, roles);
    }

    /** Why an account of this name cannot be made; null if it can. */
    CreateAccount.@Nullable Answer refusalOf(
            String username, String displayName, @Nullable String email) {
        if (!USERNAME.matcher(username).matches()) {
            return new CreateAccount.Answer.UsernameMalformed();
        }
        if (displayName.isBlank()
                || displayName.length() > DISPLAY_NAME_MAX
                || displayName.chars().anyMatch(Character::isISOControl)) {
            return new CreateAccount.Answer.DisplayNameMalformed();
        }
        if (email != null && !MailAddress.isWellFormed(email)) {
            return new CreateAccount.Answer.EmailMalformed();
        }
        return accounts.find(username).isPresent()
                ? new CreateAccount.Answer.UsernameTaken()
                : null;
    }

    /** A username as it is stored. */
    static String normalised(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    private void grant(TenantId tenant, AccountId account, Set<Role> roles) {
        for (var role : roles) {
            memberships.grant(tenant, account, role, clock.instant());
        }
    }
}
