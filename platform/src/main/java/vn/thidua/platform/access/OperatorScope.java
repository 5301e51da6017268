package vn.thidua.platform.access;

import org.jspecify.annotations.Nullable;

/**
 * The operator of the platform: keeps the directory and the tenants, and reads no agency's rows.
 * Made by this package only.
 */
public final class OperatorScope implements Caller {
    private final AccountId account;
    private final @Nullable SessionId session;

    OperatorScope(AccountId account, @Nullable SessionId session) {
        this.account = account;
        this.session = session;
    }

    @Override
    public AccountId account() {
        return account;
    }

    @Override
    public @Nullable SessionId session() {
        return session;
    }
}
