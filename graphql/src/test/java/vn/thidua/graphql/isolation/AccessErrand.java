package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.testing.Api;
import vn.thidua.platform.access.Accounts;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.ChangeRoles;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Tenants;

/** Sign-ins that go on and end, members who leave, origins that change. */
@Singleton
final class AccessErrand implements Errand {
    private final Api api;
    private final Casting casting;
    private final Accounts accounts;
    private final Tenants tenants;

    AccessErrand(Api api, Casting casting, Accounts accounts, Tenants tenants) {
        this.api = api;
        this.casting = casting;
        this.accounts = accounts;
        this.tenants = tenants;
    }

    @Override
    public void run(World world) {
        var person = api.colleague(world.own(), Role.VIEWER);
        var refresh = Map.of("grant_type", "refresh_token", "refresh_token", person.refreshToken());
        api.post("/oauth/access_token", refresh, null);
        person.post("/logout", Map.of());
        leave(world);
        secondPassword(world);
        tenants.changeOrigins(world.own(), List.of("https://mot.example"));
        tenants.changeOrigins(world.own(), List.of("https://hai.example"));
    }

    private void leave(World world) {
        var leaving = casting.colleague(world.own(), Api.PASSWORD, Role.VIEWER);
        api.signIn(casting.usernameOf(leaving), Api.PASSWORD);
        accounts.changeRoles(world.own(), new ChangeRoles(leaving.account(), Set.of()));
    }

    private void secondPassword(World world) {
        var forgetful = casting.colleague(world.own(), Api.PASSWORD, Role.VIEWER);
        api.signIn(casting.usernameOf(forgetful), Api.PASSWORD);
        accounts.setPassword(casting.wordFor(forgetful), "another long password");
    }
}
