package vn.thidua.graphql.account;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.access.CloseAccount;
import vn.thidua.platform.access.MemberAccounts;

/** {@code Mutation.accountClose}. */
@Singleton
final class AccountClose implements MutationField<CloseAccount> {
    private final MemberAccounts accounts;

    AccountClose(MemberAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "accountClose";
    }

    @Override
    public Class<CloseAccount> input() {
        return CloseAccount.class;
    }

    @Override
    public Payload run(CloseAccount input, CallerContext caller) {
        return switch (accounts.close(caller.scope(), input)) {
            case CloseAccount.Answer.Closed() -> caller.done("accountId", input.account());
            case CloseAccount.Answer.LastAdministrator() ->
                    caller.refused(Code.LAST_ADMINISTRATOR).at("input", "account");
        };
    }

    private enum Code {
        LAST_ADMINISTRATOR
    }
}
