package vn.thidua.platform.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.thidua.platform.audit.Audit;

/**
 * The door by which somebody comes back whose account was closed. The agency that was the last to
 * let them go may take them back; for any other the account is not there.
 */
@Singleton
public class Returns {
    private final AccountRepository rows;
    private final Accounts accounts;
    private final Audit audit;

    Returns(AccountRepository rows, Accounts accounts, Audit audit) {
        this.rows = rows;
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * Takes somebody back. What the account did before is its own still; its password is not.
     *
     * @throws NotVisible if the agency has closed no account of this name
     */
    @Transactional
    public ReopenAccount.Answer reopen(Scope scope, ReopenAccount command) {
        scope.require(Permission.MANAGE_ACCOUNTS);
        if (command.roles().isEmpty()) {
            return new ReopenAccount.Answer.NoRole();
        }
        var username = Accounts.normalised(command.username());
        var account =
                rows.findClosed(scope.tenant(), username)
                        .filter(found -> rows.reopen(scope.tenant(), found) == 1)
                        .orElseThrow(() -> new NotVisible("account"));
        accounts.join(scope.tenant(), account, command.roles());
        audit.record(
                scope,
                "account.reopen",
                "Account",
                account,
                Map.of("username", username, "roles", command.roles().toString()));
        return new ReopenAccount.Answer.Reopened(accounts.inviteAgain(account));
    }
}
