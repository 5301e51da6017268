package vn.thidua.graphql.account;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.access.InviteMember;
import vn.thidua.platform.access.MemberAccounts;

/** {@code Mutation.accountInvite}. */
@Singleton
final class AccountInvite implements MutationField<InviteMember> {
    private final MemberAccounts accounts;

    AccountInvite(MemberAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "accountInvite";
    }

    @Override
    public Class<InviteMember> input() {
        return InviteMember.class;
    }

    @Override
    public Payload run(InviteMember input, CallerContext caller) {
        return switch (accounts.invite(caller.scope(), input)) {
            case InviteMember.Answer.Invited(var invitation) ->
                    caller.done("invitation", invitation);
            case InviteMember.Answer.SharedAccount() ->
                    caller.refused(Code.SHARED_ACCOUNT).at("input", "account");
        };
    }

    private enum Code {
        SHARED_ACCOUNT
    }
}
