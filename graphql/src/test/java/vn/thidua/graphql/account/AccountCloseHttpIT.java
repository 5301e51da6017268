package vn.thidua.graphql.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.AgencyKind;

@ExtendWith(House.class)
class AccountCloseHttpIT {
    private static final String VIEWER = "{ viewer { account username } }";

    private final Api api;
    private final Casting casting;
    private final Sql sql;
    private final Scope north;
    private final Scope an;
    private final String username;
    private final Person administrator;

    AccountCloseHttpIT(Api api, Casting casting, Sql sql) {
        this.api = api;
        this.casting = casting;
        this.sql = sql;
        this.north = casting.tenant("North", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        this.an = casting.colleague(north, Api.PASSWORD, Role.PLANNER);
        this.username = casting.usernameOf(an);
        this.administrator = api.colleague(north, Role.ADMINISTRATOR);
    }

    @Test
    void endsItsSessionsItsLinksAndItsPasswordAndKeepsItsName() {
        var person = api.signIn(username, Api.PASSWORD);
        var word = casting.wordFor(an);

        var closed = close(administrator, account(person));

        assertThat(closed.list("data.accountClose.errors")).isEmpty();
        assertThat(person.ask(VIEWER).status()).isEqualTo(401);
        assertThat(login()).isEqualTo(401);
        var set = api.post("/password", Map.of("token", word, "password", Api.PASSWORD), null);
        assertThat(set.at("code")).isEqualTo("LINK_SPENT");
        assertThat(created().at("data.accountCreate.errors.0.code")).isEqualTo("USERNAME_TAKEN");
        assertThat(administrator.ask(trail()).toString()).contains("account.close", username);
    }

    @Test
    void leavesItToTheOtherAgencyThatItWorksFor() {
        var south = casting.tenant("South", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        casting.join(south, an, Role.VIEWER);
        var binh = api.colleague(south, Role.ADMINISTRATOR);
        var account = memberIn(binh);

        close(administrator, account);
        var first = login();
        close(binh, account);

        assertThat(first).isEqualTo(200);
        assertThat(login()).isEqualTo(401);
    }

    @Test
    void isClosedOnceWhereTwoAgenciesLetItGoAtOnce() {
        var south = casting.tenant("South", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        casting.join(south, an, Role.VIEWER);
        var binh = api.colleague(south, Role.ADMINISTRATOR);
        var account = memberIn(binh);

        AtOnce.all(() -> close(administrator, account), () -> close(binh, account));

        var closed = "SELECT COUNT(*) FROM account WHERE username = ? AND closed_at IS NOT NULL";
        assertThat(sql.number(closed, username)).isEqualTo(1);
    }

    @Test
    void hidesTheAccountOfAnotherAgency() {
        var south = casting.tenant("South", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        var binh = api.colleague(south, Role.ADMINISTRATOR);
        var person = api.signIn(username, Api.PASSWORD);

        assertThat(close(binh, account(person)).errorCode()).isEqualTo("NOT_FOUND");
        assertThat(person.ask(VIEWER).status()).isEqualTo(200);
    }

    @Test
    void keepsTheLastAdministrator() {
        var chi = casting.colleague(north, Api.PASSWORD, Role.ADMINISTRATOR);
        var last = api.signIn(casting.usernameOf(chi), Api.PASSWORD);
        sql.run(
                "DELETE FROM role_grant WHERE tenant_id = ? AND account_id <> ?",
                north.tenant().value(),
                Uuids.bytes(chi.account().value()));

        var refused = close(last, account(last));

        assertThat(refused.at("data.accountClose.errors.0.code")).isEqualTo("LAST_ADMINISTRATOR");
        assertThat(last.ask(VIEWER).status()).isEqualTo(200);
    }

    private Answer created() {
        var input = Map.of("username", username, "displayName", "An", "roles", Set.of("VIEWER"));
        return administrator.mutate("accountCreate", input, "invitation { account }");
    }

    private static Answer close(Person who, String account) {
        return who.mutate("accountClose", Map.of("account", account), "accountId");
    }

    private String memberIn(Person other) {
        var members = other.ask("{ agency { members(first: 9) { nodes { account username } } } }");
        return members.list("data.agency.members.nodes").stream()
                .map(node -> (Map<?, ?>) node)
                .filter(node -> username.equals(node.get("username")))
                .map(node -> String.valueOf(node.get("account")))
                .findFirst()
                .orElseThrow();
    }

    private static String account(Person person) {
        return person.ask(VIEWER).text("data.viewer.account");
    }

    private static String trail() {
        return "{ agency { auditTrail(first: 1) { nodes { action detail { value } } } } }";
    }

    private int login() {
        var body = Map.of("username", username, "password", Api.PASSWORD);
        return api.post("/login", body, null).status();
    }
}
