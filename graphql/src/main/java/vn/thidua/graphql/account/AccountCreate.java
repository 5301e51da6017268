package vn.thidua.graphql.account;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.access.Accounts;
import vn.thidua.platform.access.CreateAccount;

/** {@code Mutation.accountCreate}. */
@Singleton
final class AccountCreate implements MutationField<CreateAccount> {
    private final Accounts accounts;

    AccountCreate(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "accountCreate";
    }

    @Override
    public Class<CreateAccount> input() {
        return CreateAccount.class;
    }

    @Override
    public Payload run(CreateAccount input, CallerContext caller) {
        return switch (accounts.create(caller.scope(), input)) {
            case CreateAccount.Answer.Created(var invitation) ->
                    caller.done("invitation", invitation);
            case CreateAccount.Answer.UsernameTaken() ->
                    caller.refused(Code.USERNAME_TAKEN).at("input", "username");
            case CreateAccount.Answer.UsernameMalformed() ->
                    caller.refused(Code.USERNAME_MALFORMED).at("input", "username");
            case CreateAccount.Answer.DisplayNameMalformed() ->
                    caller.refused(Code.DISPLAY_NAME_MALFORMED).at("input", "displayName");
            case CreateAccount.Answer.EmailMalformed() ->
                    caller.refused(Code.EMAIL_MALFORMED).at("input", "email");
            case CreateAccount.Answer.NoRole() -> caller.refused(Code.NO_ROLE).at("input", "roles");
        };
    }

    private enum Code {
        USERNAME_TAKEN,
        USERNAME_MALFORMED,
        DISPLAY_NAME_MALFORMED,
        EMAIL_MALFORMED,
        NO_ROLE
    }
}
