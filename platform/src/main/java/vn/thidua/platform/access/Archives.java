package vn.thidua.platform.access;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.Directory;

/**
 * The door to what closed agencies have left. Who is let in signs in to the closed agency as its
 * reader. Nothing in it can be changed, but that some of them settle what waited there.
 */
@Singleton
public class Archives {
    private final ArchiveRepository archives;
    private final ArchiveReaders readers;
    private final Accounts accounts;
    private final Directory directory;
    private final Audit audit;

    Archives(
            ArchiveRepository archives,
            ArchiveReaders readers,
            Accounts accounts,
            Directory directory,
            Audit audit) {
        this.archives = archives;
        this.readers = readers;
        this.accounts = accounts;
        this.directory = directory;
        this.audit = audit;
    }

    /**
     * Lets somebody of the caller's agency in.
     *
     * @return false if they are in already, or were the closed agency's own
     * @throws NotVisible if the caller's agency has no such account, or follows no such agency that
     *     is closed
     */
    @Transactional
    public boolean open(Scope scope, OpenArchive command) {
        var closed = closed(scope, command.predecessor(), command.account());
        if (!readers.admit(scope.tenant(), closed, command.account(), command.settles())) {
            return false;
        }
        record(
                scope,
                command.predecessor(),
                command.account(),
                command.settles() ? "archive.openToSettle" : "archive.open");
        return true;
    }

    /**
     * No longer lets somebody in, and ends their sign-ins there.
     *
     * @return false if nobody let them in
     * @throws NotVisible as {@link #open}
     */
    @Transactional
    public boolean shut(Scope scope, ShutArchive command) {
        var closed = closed(scope, command.predecessor(), command.account());
        if (!readers.dismiss(scope.tenant(), closed, command.account())) {
            return false;
        }
        record(scope, command.predecessor(), command.account(), "archive.shut");
        return true;
    }

    /** Who of the caller's agency may read what closed agencies have left. */
    public List<ArchiveReader> readers(Scope scope) {
        scope.requireToSee(Permission.MANAGE_ACCOUNTS);
        return archives.list(scope.tenant());
    }

    private TenantId closed(Scope scope, AgencyId predecessor, AccountId account) {
        scope.require(Permission.MANAGE_ACCOUNTS);
        accounts.fetch(scope, account);
        if (!directory.follows(scope, scope.agency(), predecessor)) {
            throw new NotVisible("agency");
        }
        return archives.findClosed(predecessor).orElseThrow(() -> new NotVisible("agency"));
    }

    private void record(Scope scope, AgencyId predecessor, AccountId account, String action) {
        var detail = Map.of("username", accounts.fetch(scope, account).username());
        audit.record(scope, action, "Agency", predecessor, detail);
    }
}
