package vn.thidua.graphql.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.AgencyKind;

@ExtendWith(House.class)
class AccountReopenHttpIT {
    private static final String PASSWORD = "mật khẩu mới rất dài";
    private static final String VIEWER = "{ viewer { account roles } }";

    private final Api api;
    private final Casting casting;
    private final Sql sql;
    private final Scope north;
    private final Scope an;
    private final String username;
    private final Person administrator;

    AccountReopenHttpIT(Api api, Casting casting, Sql sql) {
        this.api = api;
        this.casting = casting;
        this.sql = sql;
        this.north = casting.tenant("North", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        this.an = casting.colleague(north, Api.PASSWORD, Role.PLANNER);
        this.username = casting.usernameOf(an);
        this.administrator = api.colleague(north, Role.ADMINISTRATOR);
    }

    @Test
    void takesBackWhomTheAgencyLetGoWithoutTheOldPassword() {
        var account = leave();

        var reopened = reopen(administrator, List.of("VIEWER"));
        var word = reopened.text("data.accountReopen.invitation.oneTimeToken");
        var set = api.post("/password", Map.of("token", word, "password", PASSWORD), null);

        assertThat(reopened.at("data.accountReopen.invitation.account")).isEqualTo(account);
        assertThat(set.status()).isEqualTo(204);
        assertThat(login(Api.PASSWORD)).isEqualTo(401);
        var viewer = api.signIn(username, PASSWORD).ask(VIEWER);
        assertThat(viewer.at("data.viewer.account")).isEqualTo(account);
        assertThat(viewer.list("data.viewer.roles")).isEqualTo(List.of("VIEWER"));
        assertThat(trail()).contains("account.reopen");
    }

    @Test
    void isNotThereForAnotherAgencyNorWhileItIsOpen() {
        var south = casting.tenant("South", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        var binh = api.colleague(south, Role.ADMINISTRATOR);
        var open = reopen(administrator, List.of("VIEWER"));
        leave();

        var foreign = reopen(binh, List.of("VIEWER"));
        var unknown =
                binh.mutate(
                        "accountReopen",
                        Map.of("username", "nobody", "roles", List.of("VIEWER")),
                        "invitation { account }");

        assertThat(List.of(open, foreign, unknown))
                .extracting(Answer::errorCode)
                .containsOnly("NOT_FOUND");
        assertThat(sql.number(closed(), username)).isEqualTo(1);
        assertThat(reopen(administrator, List.of("VIEWER")).errorCode()).isNull();
    }

    @Test
    void belongsToTheAgencyThatWasTheLastToLetItGo() {
        var south = casting.tenant("South", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        var binh = api.colleague(south, Role.ADMINISTRATOR);
        var account = account();
        casting.join(south, an, Role.VIEWER);
        close(administrator, account);
        close(binh, account);

        assertThat(reopen(administrator, List.of("VIEWER")).errorCode()).isEqualTo("NOT_FOUND");
        assertThat(reopen(binh, List.of("VIEWER")).errorCode()).isNull();
    }

    @Test
    void isReopenedOnceWhereTwoDoItAtOnce() {
        leave();
        var other = api.colleague(north, Role.ADMINISTRATOR);

        var answers =
                AtOnce.all(
                        () -> reopen(administrator, List.of("VIEWER")).errorCode() == null,
                        () -> reopen(other, List.of("VIEWER")).errorCode() == null);

        assertThat(answers).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void wantsARole() {
        leave();

        var refused = reopen(administrator, List.of());

        assertThat(refused.at("data.accountReopen.errors.0.code")).isEqualTo("NO_ROLE");
        assertThat(sql.number(closed(), username)).isEqualTo(1);
    }

    /** An leaves; the opaque id of the account. */
    private String leave() {
        var account = account();
        close(administrator, account);
        return account;
    }

    private String account() {
        return api.signIn(username, Api.PASSWORD).ask(VIEWER).text("data.viewer.account");
    }

    private static void close(Person who, String account) {
        who.mutate("accountClose", Map.of("account", account), "accountId");
    }

    private Answer reopen(Person who, List<String> roles) {
        var input = Map.of("username", username, "roles", roles);
        return who.mutate("accountReopen", input, "invitation { account oneTimeToken }");
    }

    private String trail() {
        return administrator
                .ask("{ agency { auditTrail(first: 1) { nodes { action } } } }")
                .toString();
    }

    private static String closed() {
        return "SELECT COUNT(*) FROM account WHERE username = ? AND closed_at IS NOT NULL";
    }

    private int login(String password) {
        var body = Map.of("username", username, "password", password);
        return api.post("/login", body, null).status();
    }
}
