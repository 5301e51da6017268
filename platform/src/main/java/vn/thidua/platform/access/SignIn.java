package vn.thidua.platform.access;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.id.Uuids;

/**
 * The door for signing in and out. A session is one sign-in to one tenant, or as operator; each
 * request looks its rights up anew through {@link #callerOf}.
 */
@Singleton
public class SignIn {
    /** How long a session lasts without being refreshed. */
    public static final Duration SESSION = Duration.ofDays(14);

    /** After this many wrong passwords in a row an account is locked for {@link #LOCK}. */
    public static final int FAILURES_MAX = 5;

    /** How long a locked account stays locked. */
    public static final Duration LOCK = Duration.ofMinutes(15);

    private final AccountRepository accounts;
    private final SessionRepository sessions;
    private final Passwords passwords;
    private final int passwordMin;
    private final Clock clock;

    SignIn(
            AccountRepository accounts,
            SessionRepository sessions,
            Passwords passwords,
            @Property(name = DemoPasswords.SWITCH, defaultValue = "false") boolean demo,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.passwordMin = demo ? DemoPasswords.PASSWORD.length() : Accounts.PASSWORD_MIN;
        this.clock = clock;
    }

    /**
     * Signs an account in.
     *
     * @param agency the slug of the tenant to work in; needed where the account has several
     */
    public SignInAnswer signIn(String username, String password, @Nullable String agency) {
        var found = accounts.find(Accounts.normalised(username));
        // The demo's password is shorter than any other may be, so it opens nothing elsewhere.
        if (found.isEmpty() || password.length() < passwordMin) {
            passwords.pretendToCheck(password); // An unknown name takes as long as a known one.
            return new SignInAnswer.Refused();
        }
        var account = found.get();
        var now = clock.instant();
        // The attempt is counted before the password is looked at, so that many at once cannot slip
        // by.
        if (accounts.countAttempt(account.id(), FAILURES_MAX, now.plus(LOCK), now) == 0) {
            return new SignInAnswer.Locked();
        }
        if (!passwords.matches(password, account.passwordHash())) {
            return new SignInAnswer.Refused();
        }
        accounts.forgiveAttempts(account.id());
        return enter(account, agency, now);
    }

    /** Goes on with a session: the old refresh token ends, a new one takes its place. */
    @Transactional
    public SignInAnswer refresh(String refreshToken) {
        var token = RefreshToken.parse(refreshToken);
        if (token.isEmpty()) {
            return new SignInAnswer.Refused();
        }
        var now = clock.instant();
        var old = token.get();
        var fresh = RefreshToken.of(old.session());
        if (sessions.rotate(old.session(), old.hash(), fresh.hash(), now.plus(SESSION), now) == 1) {
            return new SignInAnswer.SignedIn(old.session(), fresh.text());
        }
        // A refresh token that was used before has been copied: nobody goes on with this session.
        sessions.end(old.session(), now);
        return new SignInAnswer.Refused();
    }

    /** Ends a session; its tokens are worth nothing from now on. */
    public void signOut(SessionId session) {
        sessions.end(session, clock.instant());
    }

    /** Who is calling in this session, with the rights of this moment; nobody if it has ended. */
    public Optional<SignedInCaller> callerOf(SessionId session) {
        return sessions.find(session, clock.instant()).map(SessionLine::caller);
    }

    private SignInAnswer enter(AccountRow account, @Nullable String agency, Instant now) {
        if (account.isOperator() && agency == null) {
            return start(account.id(), null, now);
        }
        var tenants = accounts.tenantsOf(account.id());
        if (agency != null) {
            tenants = tenants.stream().filter(tenant -> tenant.slug().equals(agency)).toList();
        }
        return switch (tenants.size()) {
            case 0 -> new SignInAnswer.Refused();
            case 1 -> start(account.id(), tenants.getFirst().id(), now);
            default -> new SignInAnswer.SeveralAgencies(slugs(tenants));
        };
    }

    private SignInAnswer start(AccountId account, @Nullable TenantId tenant, Instant now) {
        var session = new SessionId(Uuids.next());
        var refresh = RefreshToken.of(session);
        sessions.insert(
                new SessionRow(
                        session, account, tenant, refresh.hash(), now, now.plus(SESSION), null));
        return new SignInAnswer.SignedIn(session, refresh.text());
    }

    private static List<String> slugs(List<TenantLine> tenants) {
        return tenants.stream().map(TenantLine::slug).toList();
    }
}
