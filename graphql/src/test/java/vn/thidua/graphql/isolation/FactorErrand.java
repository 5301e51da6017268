package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.Map;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.AuthenticatorApp;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Accounts;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;

/** Signing in in two steps, with a code of the app and with a recovery code, and no more. */
@Singleton
final class FactorErrand implements Errand {
    private final Api api;
    private final Casting casting;
    private final Accounts accounts;
    private final Sql sql;

    FactorErrand(Api api, Casting casting, Accounts accounts, Sql sql) {
        this.api = api;
        this.casting = casting;
        this.accounts = accounts;
        this.sql = sql;
    }

    @Override
    public void run(World world) {
        var app = AuthenticatorApp.fresh();
        var scope = casting.colleague(world.own(), Api.PASSWORD, Role.VIEWER);
        var username = casting.usernameOf(scope);
        var enabled =
                api.signIn(username, Api.PASSWORD)
                        .mutate(
                                "secondFactorEnable",
                                Map.of(
                                        "password", Api.PASSWORD,
                                        "secret", app.secret(),
                                        "code", app.code()),
                                "recoveryCodes");
        confirm(username, "000000");
        confirm(username, app.next());
        var recovery = enabled.text("data.secondFactorEnable.recoveryCodes.0");
        var person = api.signedIn(confirm(username, recovery));
        person.ask("{ viewer { secondFactor { recoveryCodesLeft } } }");
        var other = enabled.text("data.secondFactorEnable.recoveryCodes.1");
        step(username);
        sql.run("UPDATE sign_in_step SET expires_at = expires_at - INTERVAL 10 MINUTE");
        step(username);
        person.mutate(
                "secondFactorDisable", Map.of("password", Api.PASSWORD, "code", other), "disabled");
        accounts.setPassword(casting.wordFor(scope), "another long password");
    }

    private Answer confirm(String username, String code) {
        var body = Map.of("step", step(username), "code", code);
        return api.post("/login/code", body, null);
    }

    private String step(String username) {
        var body = Map.of("username", username, "password", Api.PASSWORD);
        return api.post("/login", body, null).text("step");
    }
}
