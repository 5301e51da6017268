package vn.thidua.platform.access;

/**
 * The operator of the platform: keeps the directory and the tenants, and reads no agency's rows.
 * Made by this package only.
 */
public final class OperatorScope implements Caller {
    private final AccountId account;

    OperatorScope(AccountId account) {
        this.account = account;
    }

    @Override
    public AccountId account() {
        return account;
    }
}
