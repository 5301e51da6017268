package vn.thidua.platform.access;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** Lets people into closed tenants as readers, and out again, inside the caller's transaction. */
@Singleton
final class ArchiveReaders {
    private final ArchiveRepository archives;
    private final SessionRepository sessions;
    private final Clock clock;

    ArchiveReaders(ArchiveRepository archives, SessionRepository sessions, Clock clock) {
        this.archives = archives;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** False if they are in already, or were the closed agency's own. */
    boolean admit(TenantId tenant, TenantId closed, AccountId account, boolean settles) {
        Instant now = clock.instant();
        if (archives.admit(tenant, closed, account, now) == 0) {
            return false;
        }
        archives.join(closed, account, settles, now);
        archives.grant(closed, account, now);
        return true;
    }

    /** False if the tenant has not let them in. */
    boolean dismiss(TenantId tenant, TenantId closed, AccountId account) {
        if (archives.dismiss(tenant, closed, account) == 0) {
            return false;
        }
        archives.withdraw(closed, account);
        archives.leave(closed, account);
        sessions.endAllIn(closed, account, clock.instant());
        return true;
    }

    /** Somebody leaves the tenant, and with it the archives that it let them into. */
    void depart(TenantId tenant, AccountId account) {
        archives.listClosed(tenant, account).forEach(closed -> dismiss(tenant, closed, account));
    }
}
