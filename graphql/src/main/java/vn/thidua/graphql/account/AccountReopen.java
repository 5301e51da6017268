package vn.thidua.graphql.account;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.access.ReopenAccount;
import vn.thidua.platform.access.Returns;

/** {@code Mutation.accountReopen}. */
@Singleton
final class AccountReopen implements MutationField<ReopenAccount> {
    private final Returns returns;

    AccountReopen(Returns returns) {
        this.returns = returns;
    }

    @Override
    public String name() {
        return "accountReopen";
    }

    @Override
    public Class<ReopenAccount> input() {
        return ReopenAccount.class;
    }

    @Override
    public Payload run(ReopenAccount input, CallerContext caller) {
        return switch (returns.reopen(caller.scope(), input)) {
            case ReopenAccount.Answer.Reopened(var invitation) ->
                    caller.done("invitation", invitation);
            case ReopenAccount.Answer.NoRole() -> caller.refused(Code.NO_ROLE).at("input", "roles");
        };
    }

    private enum Code {
        NO_ROLE
    }
}
