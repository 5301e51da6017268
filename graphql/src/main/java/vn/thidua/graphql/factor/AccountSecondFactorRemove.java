package vn.thidua.graphql.factor;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.access.MemberAccounts;
import vn.thidua.platform.access.RemoveSecondFactor;

/** {@code Mutation.accountSecondFactorRemove}. */
@Singleton
final class AccountSecondFactorRemove implements MutationField<RemoveSecondFactor> {
    private final MemberAccounts accounts;

    AccountSecondFactorRemove(MemberAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "accountSecondFactorRemove";
    }

    @Override
    public Class<RemoveSecondFactor> input() {
        return RemoveSecondFactor.class;
    }

    @Override
    public Payload run(RemoveSecondFactor input, CallerContext caller) {
        return switch (accounts.removeSecondFactor(caller.scope(), input)) {
            case RemoveSecondFactor.Answer.Removed(var member) -> caller.done("member", member);
            case RemoveSecondFactor.Answer.NotEnabled() ->
                    caller.refused(Code.NOT_ENABLED).at("input", "account");
            case RemoveSecondFactor.Answer.SharedAccount() ->
                    caller.refused(Code.SHARED_ACCOUNT).at("input", "account");
        };
    }

    private enum Code {
        NOT_ENABLED,
        SHARED_ACCOUNT
    }
}
