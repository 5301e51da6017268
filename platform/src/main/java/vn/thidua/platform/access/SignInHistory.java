package vn.thidua.platform.access;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;

/** The door to who has signed in, or tried to, and when. It is only added to. */
@Singleton
public class SignInHistory {
    private static final String NEWEST_FIRST = "signIns";
    private static final UUID LATEST = new UUID(-1L, -1L);

    private final SignInAttemptRepository attempts;
    private final Clock clock;

    SignInHistory(SignInAttemptRepository attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /** The caller's own attempts, in whichever agency, the newest first. */
    public Page<SignInAttempt> list(Caller caller, PageRequest request) {
        return page(attempts.listOf(caller.account(), before(request), request.limit()), request);
    }

    /**
     * The attempts to sign in to the caller's agency, the newest first: those of members who have
     * left it too.
     *
     * @param account only those of this account; absent for all
     */
    public Page<SignInAttempt> listOfAgency(
            Scope scope, @Nullable AccountId account, PageRequest request) {
        scope.requireToSee(Permission.MANAGE_ACCOUNTS);
        var found = attempts.listIn(scope.tenant(), account, before(request), request.limit());
        return page(found, request);
    }

    /** Notes what came of an attempt just now. */
    void note(AccountId account, @Nullable TenantId tenant, SignInOutcome outcome, Device device) {
        attempts.insert(
                new SignInAttemptRow(
                        new SignInAttemptId(Uuids.next()),
                        account,
                        tenant,
                        clock.instant(),
                        outcome,
                        device.address(),
                        device.name()));
    }

    private static SignInAttemptId before(PageRequest request) {
        return new SignInAttemptId(
                request.cursor(NEWEST_FIRST, 1).map(cursor -> cursor.id(0)).orElse(LATEST));
    }

    private static Page<SignInAttempt> page(List<SignInAttempt> found, PageRequest request) {
        return Page.of(found, request, attempt -> Cursor.of(NEWEST_FIRST, attempt.id().value()));
    }
}
