package vn.thidua.platform.access;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
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

    /** How long somebody may look for the code once the password was right. */
    static final Duration STEP = Duration.ofMinutes(5);

    private final AccountRepository accounts;
    private final SessionRepository sessions;
    private final SignInStepRepository steps;
    private final SecondFactorCodes codes;
    private final SignInHistory history;
    private final Passwords passwords;
    private final int passwordMin;
    private final Clock clock;

    SignIn(
            AccountRepository accounts,
            SessionRepository sessions,
            SignInStepRepository steps,
            SecondFactorCodes codes,
            SignInHistory history,
            Passwords passwords,
            @Property(name = DemoPasswords.SWITCH, defaultValue = "false") boolean demo,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.steps = steps;
        this.codes = codes;
        this.history = history;
        this.passwords = passwords;
        this.passwordMin = demo ? DemoPasswords.PASSWORD.length() : Accounts.PASSWORD_MIN;
        this.clock = clock;
    }

    /** Signs an account in from inside the program. */
    public SignInAnswer signIn(String username, String password, @Nullable String agency) {
        return signIn(username, password, agency, Device.NONE);
    }

    /**
     * Signs an account in.
     *
     * @param agency the slug of the tenant to work in; needed where the account has several
     */
    public SignInAnswer signIn(
            String username, String password, @Nullable String agency, Device device) {
        var found =
                accounts.find(Accounts.normalised(username))
                        .filter(account -> account.closedAt() == null);
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
            passwords.pretendToCheck(password); // Nor does a locked account answer sooner.
            return new SignInAnswer.Locked();
        }
        if (!passwords.matches(password, account.passwordHash())) {
            var meant = meant(account, agency);
            history.note(account.id(), meant, SignInOutcome.PASSWORD_WRONG, device);
            return new SignInAnswer.Refused();
        }
        return enter(account, agency, device);
    }

    /** Takes the second step of signing in: a code of the app, or a recovery code. */
    public SignInAnswer confirm(String step, String code, Device device) {
        var hash = OneTimeLinks.hashOf(step);
        var now = clock.instant();
        var found = steps.find(hash, now);
        if (found.isEmpty()) {
            return new SignInAnswer.StepSpent();
        }
        var account = found.get().accountId();
        var tenant = found.get().tenantId();
        // Codes count with passwords: whoever guesses either is stopped by the same lock.
        if (accounts.countAttempt(account, FAILURES_MAX, now.plus(LOCK), now) == 0) {
            return new SignInAnswer.CodeRefused();
        }
        if (!codes.spend(account, code)) {
            history.note(account, tenant, SignInOutcome.CODE_WRONG, device);
            return new SignInAnswer.CodeRefused();
        }
        accounts.forgiveAttempts(account);
        if (steps.take(hash, now) == 0) {
            return new SignInAnswer.StepSpent(); // With another code, at the same moment.
        }
        return start(account, tenant, device);
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
        return sessions.find(session, clock.instant()).map(line -> line.caller(session));
    }

    private SignInAnswer enter(AccountRow account, @Nullable String agency, Device device) {
        var inTwoSteps = codes.isEnabled(account.id());
        if (inTwoSteps) {
            // What was guessed wrong before stays counted until the code is right as well.
            accounts.withdrawAttempt(account.id());
        } else {
            accounts.forgiveAttempts(account.id());
        }
        if (account.isOperator() && agency == null) {
            return pass(account.id(), null, inTwoSteps, device);
        }
        var tenants = tenants(account, agency);
        return switch (tenants.size()) {
            case 0 -> new SignInAnswer.Refused();
            case 1 -> pass(account.id(), tenants.getFirst().id(), inTwoSteps, device);
            default -> new SignInAnswer.SeveralAgencies(slugs(tenants));
        };
    }

    private SignInAnswer pass(
            AccountId account, @Nullable TenantId tenant, boolean inTwoSteps, Device device) {
        if (!inTwoSteps) {
            return start(account, tenant, device);
        }
        var secret = RefreshToken.random();
        var now = clock.instant();
        steps.clearExpired(account, now);
        steps.insert(
                new SignInStepRow(RefreshToken.hashOf(secret), account, tenant, now.plus(STEP)));
        history.note(account, tenant, SignInOutcome.CODE_ASKED, device);
        return new SignInAnswer.CodeNeeded(
                Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    private SignInAnswer start(AccountId account, @Nullable TenantId tenant, Device device) {
        var now = clock.instant();
        var session = new SessionId(Uuids.next());
        var refresh = RefreshToken.of(session);
        sessions.insert(
                new SessionRow(
                        session,
                        account,
                        tenant,
                        refresh.hash(),
                        now,
                        now.plus(SESSION),
                        null,
                        device.address(),
                        device.name()));
        history.note(account, tenant, SignInOutcome.SIGNED_IN, device);
        return new SignInAnswer.SignedIn(session, refresh.text());
    }

    /** The tenant that an attempt can only have been for; absent if it may have been several. */
    private @Nullable TenantId meant(AccountRow account, @Nullable String agency) {
        var tenants = tenants(account, agency);
        return tenants.size() == 1 ? tenants.getFirst().id() : null;
    }

    /** A closed one is meant only where it is named, or where there is no other. */
    private List<TenantLine> tenants(AccountRow account, @Nullable String agency) {
        var tenants = accounts.tenantsOf(account.id());
        if (agency != null) {
            return tenants.stream().filter(tenant -> tenant.slug().equals(agency)).toList();
        }
        var working = tenants.stream().filter(tenant -> !tenant.isClosed()).toList();
        return working.isEmpty() ? tenants : working;
    }

    private static List<String> slugs(List<TenantLine> tenants) {
        return tenants.stream().map(TenantLine::slug).toList();
    }
}
