package vn.thidua.graphql.factor;

import java.util.List;
import java.util.Map;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.AuthenticatorApp;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.AgencyKind;

/** Somebody who may sign in with a code as well, and what they do. */
abstract class TwoSteps {
    static final String FACTOR = "{ viewer { secondFactor { recoveryCodesLeft } } }";
    static final String WRONG = "000000";

    final Api api;
    final Casting casting;
    final Sql sql;
    final Scope north;
    final String username;
    final Person person;
    AuthenticatorApp app = AuthenticatorApp.fresh();

    TwoSteps(Api api, Casting casting, Sql sql) {
        this.api = api;
        this.casting = casting;
        this.sql = sql;
        this.north = casting.tenant("North", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        this.username = casting.usernameOf(casting.colleague(north, Api.PASSWORD, Role.VIEWER));
        this.person = api.signIn(username, Api.PASSWORD);
    }

    final List<String> enable() {
        return enable(app.code());
    }

    final List<String> enable(String code) {
        return enabling(Api.PASSWORD, app.secret(), code)
                .list("data.secondFactorEnable.recoveryCodes")
                .stream()
                .map(String::valueOf)
                .toList();
    }

    final Answer enabling(String password, String secret, String code) {
        var input = Map.of("password", password, "secret", secret, "code", code);
        return person.mutate("secondFactorEnable", input, "recoveryCodes");
    }

    final Answer disable(String password, String code) {
        var input = Map.of("password", password, "code", code);
        return person.mutate("secondFactorDisable", input, "disabled");
    }

    final void setPassword(String password) {
        var account =
                Map.of("account", person.ask("{ viewer { account } }").text("data.viewer.account"));
        var word =
                api.colleague(north, Role.ADMINISTRATOR)
                        .mutate("accountInvite", account, "invitation { oneTimeToken }")
                        .text("data.accountInvite.invitation.oneTimeToken");
        api.post("/password", Map.of("token", word, "password", password), null);
    }

    final Answer login() {
        return api.post("/login", Map.of("username", username, "password", Api.PASSWORD), null);
    }

    final Answer confirm(Answer first, String code) {
        return api.post("/login/code", Map.of("step", first.text("step"), "code", code), null);
    }
}
