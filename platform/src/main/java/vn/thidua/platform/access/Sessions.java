package vn.thidua.platform.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.audit.Audit;

/**
 * The door to running sign-ins: everybody's own, and for administrators those of their agency. They
 * may be ended while the agency is read-only: that changes nothing that it owns.
 */
@Singleton
public class Sessions {
    private static final String NEWEST_FIRST = "sessions";
    private static final UUID LATEST = new UUID(-1L, -1L);

    private final SessionRepository sessions;
    private final Accounts accounts;
    private final Audit audit;
    private final Clock clock;

    Sessions(SessionRepository sessions, Accounts accounts, Audit audit, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** The caller's own, in whichever agency, the newest first. */
    public Page<RunningSession> list(Caller caller, PageRequest request) {
        var now = clock.instant();
        var found = sessions.listOf(caller.account(), before(request), now, request.limit());
        return page(found, request);
    }

    /**
     * Those of the caller's agency, the newest first.
     *
     * @param account only those of this account; absent for all
     */
    public Page<RunningSession> listOfAgency(
            Scope scope, @Nullable AccountId account, PageRequest request) {
        scope.requireToSee(Permission.MANAGE_ACCOUNTS);
        var found =
                sessions.listIn(
                        scope.tenant(), account, before(request), clock.instant(), request.limit());
        return page(found, request);
    }

    /**
     * Ends one of them.
     *
     * @throws NotPermitted if it is none of the caller's own, and the caller is no administrator
     * @throws NotVisible if the agency never had such a session
     */
    @Transactional
    public EndSession.Answer end(Caller caller, EndSession command) {
        var now = clock.instant();
        var session = command.session();
        if (sessions.endOf(caller.account(), session, now) == 1) {
            return new EndSession.Answer.Ended();
        }
        if (sessions.countOf(caller.account(), session) == 1) {
            return new EndSession.Answer.HadEnded();
        }
        var scope = administrator(caller);
        if (sessions.endIn(scope.tenant(), session, now) == 1) {
            audit.record(scope, "session.end", "Session", session, Map.of());
            return new EndSession.Answer.Ended();
        }
        if (sessions.countIn(scope.tenant(), session) == 0) {
            throw new NotVisible("session");
        }
        return new EndSession.Answer.HadEnded();
    }

    /**
     * Ends all of an account.
     *
     * @throws NotPermitted if it is somebody else's, and the caller is no administrator
     * @throws NotVisible if the agency has no such member
     */
    @Transactional
    public EndSessions.Answer endAll(Caller caller, EndSessions command) {
        var ended =
                command.account().equals(caller.account())
                        ? sessions.endOthers(caller.account(), caller.session(), clock.instant())
                        : endAllOfMember(administrator(caller), command.account());
        return ended == 0
                ? new EndSessions.Answer.NoneRunning()
                : new EndSessions.Answer.Ended(ended);
    }

    private int endAllOfMember(Scope scope, AccountId account) {
        var member = accounts.fetch(scope, account);
        var ended = sessions.endAllIn(scope.tenant(), account, clock.instant());
        if (ended > 0) {
            var whose = Map.of("username", member.username());
            audit.record(scope, "session.endAll", "Account", account, whose);
        }
        return ended;
    }

    private static Scope administrator(Caller caller) {
        if (!(caller instanceof Scope scope)) {
            throw new NotPermitted("end somebody else's session");
        }
        scope.requireToSee(Permission.MANAGE_ACCOUNTS);
        return scope;
    }

    private static SessionId before(PageRequest request) {
        return new SessionId(
                request.cursor(NEWEST_FIRST, 1).map(cursor -> cursor.id(0)).orElse(LATEST));
    }

    private static Page<RunningSession> page(List<RunningSession> found, PageRequest request) {
        return Page.of(found, request, one -> Cursor.of(NEWEST_FIRST, one.id().value()));
    }
}
