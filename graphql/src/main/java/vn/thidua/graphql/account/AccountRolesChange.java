package vn.thidua.graphql.account;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.access.Accounts;
import vn.thidua.platform.access.ChangeRoles;

/** {@code Mutation.accountRolesChange}. */
@Singleton
final class AccountRolesChange implements MutationField<ChangeRoles> {
    private final Accounts accounts;

    AccountRolesChange(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "accountRolesChange";
    }

    @Override
    public Class<ChangeRoles> input() {
        return ChangeRoles.class;
    }

    @Override
    public Payload run(ChangeRoles input, CallerContext caller) {
        return switch (accounts.changeRoles(caller.scope(), input)) {
            case ChangeRoles.Answer.Changed(var member) -> caller.done("member", member);
            case ChangeRoles.Answer.LastAdministrator() ->
                    caller.refused(Code.LAST_ADMINISTRATOR).at("input", "roles");
        };
    }

    private enum Code {
        LAST_ADMINISTRATOR
    }
}
