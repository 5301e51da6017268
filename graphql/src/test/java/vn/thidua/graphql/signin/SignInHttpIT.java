package vn.thidua.graphql.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.testing.Api;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Accounts;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.ChangeRoles;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.Tenants;
import vn.thidua.platform.directory.AgencyKind;

@ExtendWith(House.class)
class SignInHttpIT {
    private static final String VIEWER =
            "{ viewer { username displayName roles permissions isOperator agency { name slug } } }";

    private final Api api;
    private final Casting casting;
    private final Accounts accounts;
    private final Tenants tenants;
    private final Scope north;

    SignInHttpIT(Api api, Casting casting, Accounts accounts, Tenants tenants) {
        this.api = api;
        this.casting = casting;
        this.accounts = accounts;
        this.tenants = tenants;
        this.north = casting.tenant("North", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
    }

    @Test
    void tellsWhoIsSignedInAndWhatTheyMayDo() {
        var planner = api.colleague(north, Role.PLANNER);

        var answer = planner.ask(VIEWER);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("data.viewer.agency.name")).isEqualTo("North");
        assertThat(answer.list("data.viewer.roles").toString()).isEqualTo("[PLANNER]");
        assertThat(answer.list("data.viewer.permissions").toString())
                .isEqualTo(
                        "[READ, DRAFT_PLAN, LINK_PLAN, PUBLISH_TEMPLATE, ADOPT_TEMPLATE,"
                                + " REPORT_PROGRESS, REGISTER, REGISTER_ONESELF, ATTACH,"
                                + " KEEP_EVIDENCE, NOMINATE, VOTE, TAKE_STEP, KEEP_GROUPS]");
        assertThat(Statements.count(() -> planner.ask(VIEWER))).isEqualTo(3);
    }

    @Test
    void tellsNobodyThatNobodyIsSignedIn() {
        assertThat(api.nobody().ask(VIEWER).raw()).isEqualTo("{\"data\":{\"viewer\":null}}");
        assertThat(api.nobody().ask("{ agency { status } }").errorCode())
                .isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void refusesAWrongPasswordInVietnameseAndEnglish() {
        var body = Map.of("username", "nobody", "password", "wrong");

        var vietnamese = api.post("/login", body, null);
        var english = api.post("/login", body, null, "Accept-Language", "en");

        assertThat(vietnamese.status()).isEqualTo(401);
        assertThat(vietnamese.at("code")).isEqualTo("REFUSED");
        assertThat(vietnamese.text("message")).startsWith("Tên đăng nhập");
        assertThat(english.text("message")).startsWith("The username");
    }

    @Test
    void asksWhichAgencyWhereAnAccountHasSeveral() {
        var south = casting.tenant("South", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        var both = casting.colleague(north, Api.PASSWORD, Role.VIEWER);
        casting.join(south, both, Role.PLANNER);
        var username = casting.usernameOf(both);

        var unsaid =
                api.post("/login", Map.of("username", username, "password", Api.PASSWORD), null);
        var slug = unsaid.list("agencies").getLast().toString();
        var said =
                api.post(
                        "/login",
                        Map.of("username", username, "password", Api.PASSWORD, "agency", slug),
                        null);

        assertThat(unsaid.status()).isEqualTo(400);
        assertThat(unsaid.at("code")).isEqualTo("AGENCY_NEEDED");
        assertThat(unsaid.list("agencies")).hasSize(2);
        assertThat(said.status()).isEqualTo(200);
    }

    @Test
    void goesOnWithTheRefreshTokenAndEndsAtSignOut() {
        var person = api.colleague(north, Role.VIEWER);
        var refresh = Map.of("grant_type", "refresh_token", "refresh_token", person.refreshToken());

        var gone = api.post("/oauth/access_token", refresh, null);
        person.post("/logout", Map.of());

        assertThat(gone.status()).isEqualTo(200);
        assertThat(gone.text("access_token")).isNotEmpty();
        assertThat(person.ask(VIEWER).status()).isEqualTo(401);
        assertThat(api.post("/oauth/access_token", refresh, null).status()).isEqualTo(401);
    }

    @Test
    void refusesTokensThatWereNotSignedHere() {
        var token = api.colleague(north, Role.VIEWER).token();
        var parts = token.split("\\.");
        var unsigned = encoded("{\"alg\":\"none\"}") + "." + parts[1] + ".";
        var other = parts[0] + "." + parts[1] + "." + encoded("another signature of thirty-two b");

        assertThat(status(token)).isEqualTo(200);
        for (var forged : List.of("not.a.token", unsigned, other, parts[0] + "." + parts[1])) {
            assertThat(status(forged)).as(forged).isEqualTo(401);
        }
    }

    private int status(String token) {
        return api.post("/graphql", Map.of("query", VIEWER), token).status();
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void endsARightWithTheNextRequest() {
        var colleague = casting.colleague(north, Api.PASSWORD, Role.ADMINISTRATOR);
        var person = api.signIn(casting.usernameOf(colleague), Api.PASSWORD);
        var members = "{ agency { members(first: 10) { nodes { username } } } }";
        assertThat(person.ask(members).list("data.agency.members.nodes")).hasSize(2);

        accounts.changeRoles(north, new ChangeRoles(colleague.account(), Set.of(Role.VIEWER)));

        assertThat(person.ask(members).errorCode()).isEqualTo("NOT_PERMITTED");
    }

    @Test
    void letsASuspendedTenantReadAndNotWrite() {
        var administrator = api.colleague(north, Role.ADMINISTRATOR);
        tenants.suspend(casting.operator(), north.agency());

        var written =
                administrator.mutate(
                        "originsChange",
                        Map.of("origins", Set.of("https://a.vn")),
                        "allowedOrigins");

        assertThat(written.errorCode()).isEqualTo("TENANT_READ_ONLY");
        assertThat(
                        administrator
                                .ask("{ agency { status allowedOrigins } }")
                                .at("data.agency.status"))
                .isEqualTo("SUSPENDED");
    }
}
