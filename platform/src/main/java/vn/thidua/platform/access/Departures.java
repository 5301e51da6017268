package vn.thidua.platform.access;

import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Lets accounts go. One that no agency is left to is closed: nobody signs in to it, nothing is sent
 * for it, and what it did stays its own.
 */
@Singleton
final class Departures {
    private final AccountRepository accounts;
    private final MembershipRepository memberships;
    private final SessionRepository sessions;
    private final SecondFactorCodes codes;
    private final ArchiveReaders archives;
    private final OneTimeLinks links;
    private final Clock clock;

    Departures(
            AccountRepository accounts,
            MembershipRepository memberships,
            SessionRepository sessions,
            SecondFactorCodes codes,
            ArchiveReaders archives,
            OneTimeLinks links,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.sessions = sessions;
        this.codes = codes;
        this.archives = archives;
        this.links = links;
        this.clock = clock;
    }

    /** Lets a member go, inside the caller's transaction. */
    void depart(TenantId tenant, AccountId account) {
        var now = clock.instant();
        accounts.lock(account); // Two agencies that let it go at once do not both leave it open.
        archives.depart(tenant, account);
        if (accounts.closeIfOnlyOf(tenant, account, now) == 1) {
            codes.disable(account);
            links.spendAll(account);
        }
        memberships.revokeAll(tenant, account);
        memberships.delete(tenant, account);
        sessions.endAllIn(tenant, account, now);
    }
}
