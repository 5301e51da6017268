package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import vn.thidua.graphql.testing.Api;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.CloseAccount;
import vn.thidua.platform.access.MemberAccounts;
import vn.thidua.platform.access.Role;

/** Everybody's own address, and members who come back. */
@Singleton
final class OwnAccountCases implements Cases {
    private final Casting casting;
    private final MemberAccounts accounts;

    OwnAccountCases(Casting casting, MemberAccounts accounts) {
        this.casting = casting;
        this.accounts = accounts;
    }

    @Override
    public List<Case> cases() {
        return List.of(
                Case.of("Mutation.emailChange")
                        .with(
                                _ ->
                                        Map.of(
                                                "input.email",
                                                "moi@north.example.vn",
                                                "input.password",
                                                Api.PASSWORD)),
                Case.of("Mutation.accountReopen").with("input.username", this::gone));
    }

    /** The username of somebody who has left. */
    private Object gone(World world) {
        var colleague = casting.colleague(world.own(), Api.PASSWORD, Role.VIEWER);
        var username = casting.usernameOf(colleague);
        accounts.close(world.own(), new CloseAccount(colleague.account()));
        return username;
    }
}
