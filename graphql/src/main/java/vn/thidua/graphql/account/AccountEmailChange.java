package vn.thidua.graphql.account;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.access.ChangeEmail;
import vn.thidua.platform.access.MemberAccounts;

/** {@code Mutation.accountEmailChange}. */
@Singleton
final class AccountEmailChange implements MutationField<ChangeEmail> {
    private final MemberAccounts accounts;

    AccountEmailChange(MemberAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "accountEmailChange";
    }

    @Override
    public Class<ChangeEmail> input() {
        return ChangeEmail.class;
    }

    @Override
    public Payload run(ChangeEmail input, CallerContext caller) {
        return switch (accounts.changeEmail(caller.scope(), input)) {
            case ChangeEmail.Answer.Changed(var member) -> caller.done("member", member);
            case ChangeEmail.Answer.EmailMalformed() ->
                    caller.refused(Code.EMAIL_MALFORMED).at("input", "email");
            case ChangeEmail.Answer.SharedAccount() ->
                    caller.refused(Code.SHARED_ACCOUNT).at("input", "account");
        };
    }

    private enum Code {
        EMAIL_MALFORMED,
        SHARED_ACCOUNT
    }
}
