package vn.thidua.platform.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The first operator of a new installation. */
@Singleton
public class Operators {
    private final AccountRepository accounts;
    private final Accounts invitations;

    Operators(AccountRepository accounts, Accounts invitations) {
        this.accounts = accounts;
        this.invitations = invitations;
    }

    /**
     * Makes the operator if there is no account at all yet, and gives the word to set its password.
     */
    @Transactional
    public Optional<AccountInvitation> inviteFirst(String username, String displayName) {
        if (accounts.count() > 0) {
            return Optional.empty();
        }
        return Optional.of(invitations.invite(username, displayName, true));
    }
}
