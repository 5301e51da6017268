package vn.thidua.graphql.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.AgencyKind;

@ExtendWith(House.class)
class SessionsHttpIT {
    private static final String OWN =
            """
            { viewer { account sessions(first: 9) { nodes {
              id username isCurrent device address agency { name } } } } }""";
    private static final String OWN_SIGN_INS =
            """
            query($after: String) { viewer { signIns(first: 2, after: $after) {
              nodes { outcome device address } pageInfo { hasNextPage endCursor } } } }""";
    private static final String AGENCYS =
            """
            query($account: ID) { agency {
              sessions(account: $account, first: 9) { nodes { id username } }
              signIns(account: $account, first: 9) { nodes { username outcome } } } }""";

    private final Api api;
    private final Casting casting;
    private final Scope north;
    private final Scope an;
    private final String username;
    private final Person administrator;

    SessionsHttpIT(Api api, Casting casting) {
        this.api = api;
        this.casting = casting;
        this.north = casting.tenant("North", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        this.an = casting.colleague(north, Api.PASSWORD, Role.PLANNER);
        this.username = casting.usernameOf(an);
        this.administrator = api.colleague(north, Role.ADMINISTRATOR);
    }

    @Test
    void listsTheCallersOwnNewestFirstAndTellsThisOne() {
        var before = in("Firefox");
        in("Chromium");

        var own = before.ask(OWN);

        assertThat(own.list("data.viewer.sessions.nodes")).hasSize(2);
        assertThat(own.at("data.viewer.sessions.nodes.0.device")).isEqualTo("Chromium");
        assertThat(own.at("data.viewer.sessions.nodes.0.isCurrent")).isEqualTo(false);
        assertThat(own.at("data.viewer.sessions.nodes.1.device")).isEqualTo("Firefox");
        assertThat(own.at("data.viewer.sessions.nodes.1.isCurrent")).isEqualTo(true);
        assertThat(own.at("data.viewer.sessions.nodes.1.address")).isEqualTo("127.0.0.1");
        assertThat(own.at("data.viewer.sessions.nodes.1.agency.name")).isEqualTo("North");
        assertThat(own.at("data.viewer.sessions.nodes.1.username")).isEqualTo(username);
    }

    @Test
    void listsThemByTheSameNumberOfStatementsHoweverManyThereAre() {
        var person = in("one");
        var few = Statements.count(() -> person.ask(OWN));

        in("two");
        in("three");

        assertThat(Statements.count(() -> person.ask(OWN))).isEqualTo(few);
    }

    @Test
    void endsOneOfTheCallersOwnAtOnce() {
        var kept = in("kept");
        var lost = in("lost");
        var input = Map.of("session", session(lost));

        var ended = kept.mutate("sessionEnd", input, "sessionId");
        var again = kept.mutate("sessionEnd", input, "sessionId");

        assertThat(ended.list("data.sessionEnd.errors")).isEmpty();
        assertThat(lost.ask(OWN).status()).isEqualTo(401);
        assertThat(kept.ask(OWN).list("data.viewer.sessions.nodes")).hasSize(1);
        assertThat(again.at("data.sessionEnd.errors.0.code")).isEqualTo("ALREADY_ENDED");
    }

    @Test
    void endsAllOfTheCallersOwnButThis() {
        var kept = in("kept");
        var lost = in("lost");
        var account = Map.of("account", kept.ask(OWN).text("data.viewer.account"));

        var ended = kept.mutate("sessionsEnd", account, "ended");
        var again = kept.mutate("sessionsEnd", account, "ended");

        assertThat(ended.at("data.sessionsEnd.ended")).isEqualTo(1);
        assertThat(again.at("data.sessionsEnd.errors.0.code")).isEqualTo("NONE_RUNNING");
        assertThat(lost.ask(OWN).status()).isEqualTo(401);
        assertThat(kept.ask(OWN).status()).isEqualTo(200);
    }

    @Test
    void letsAnAdministratorSeeAndEndThoseOfTheAgency() {
        var person = in("Firefox");
        var account = Map.of("account", person.ask(OWN).text("data.viewer.account"));

        var seen = administrator.ask(AGENCYS, account);
        var ended = administrator.mutate("sessionsEnd", account, "ended");

        assertThat(seen.list("data.agency.sessions.nodes")).hasSize(1);
        assertThat(seen.at("data.agency.signIns.nodes.0.username")).isEqualTo(username);
        assertThat(ended.at("data.sessionsEnd.ended")).isEqualTo(1);
        assertThat(person.ask(OWN).status()).isEqualTo(401);
        assertThat(trail()).containsExactly("session.endAll");
    }

    @Test
    void hidesTheSessionsOfAnotherAgencyFromAnAdministrator() {
        var south = casting.tenant("South", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        casting.join(south, an, Role.VIEWER);
        var binh = api.colleague(south, Role.ADMINISTRATOR);
        var person = in("Firefox", "agency", slug());
        var own = session(person);
        var account = Map.of("account", person.ask(OWN).text("data.viewer.account"));

        var seen = binh.ask(AGENCYS, account);
        var ended = binh.mutate("sessionEnd", Map.of("session", own), "sessionId");
        var all = binh.mutate("sessionsEnd", account, "ended");

        assertThat(seen.list("data.agency.sessions.nodes")).isEmpty();
        assertThat(seen.list("data.agency.signIns.nodes")).isEmpty();
        assertThat(ended.errorCode()).isEqualTo("NOT_FOUND");
        assertThat(all.at("data.sessionsEnd.errors.0.code")).isEqualTo("NONE_RUNNING");
        assertThat(person.ask(OWN).status()).isEqualTo(200);
    }

    @Test
    void keepsAColleaguesSessionsFromWhoIsNoAdministrator() {
        var person = in("Firefox");
        var colleague = api.colleague(north, Role.VIEWER);

        var ended = colleague.mutate("sessionEnd", Map.of("session", session(person)), "sessionId");

        assertThat(ended.errorCode()).isEqualTo("NOT_PERMITTED");
        assertThat(colleague.ask(AGENCYS).errorCode()).isEqualTo("NOT_PERMITTED");
        assertThat(person.ask(OWN).status()).isEqualTo(200);
    }

    @Test
    void remembersSignInsAndWrongPasswordsPageByPage() {
        login("a wrong password", "curl");
        in("Firefox");
        var person = in("Chromium");

        var first = person.ask(OWN_SIGN_INS);
        var end = first.text("data.viewer.signIns.pageInfo.endCursor");
        var second = person.ask(OWN_SIGN_INS, Map.of("after", end));
        var agencys = administrator.ask(AGENCYS, Map.of());

        assertThat(first.at("data.viewer.signIns.nodes.0.device")).isEqualTo("Chromium");
        assertThat(first.at("data.viewer.signIns.nodes.1.outcome")).isEqualTo("SIGNED_IN");
        assertThat(first.at("data.viewer.signIns.pageInfo.hasNextPage")).isEqualTo(true);
        assertThat(second.list("data.viewer.signIns.nodes")).hasSize(1);
        assertThat(second.at("data.viewer.signIns.nodes.0.outcome")).isEqualTo("PASSWORD_WRONG");
        assertThat(second.at("data.viewer.signIns.nodes.0.device")).isEqualTo("curl");
        assertThat(agencys.list("data.agency.signIns.nodes").toString()).contains("PASSWORD_WRONG");
    }

    @Test
    void takesADeviceOfAnyLength() {
        var person = in("x".repeat(2000));

        assertThat(person.ask(OWN).text("data.viewer.sessions.nodes.0.device")).hasSize(200);
    }

    private List<String> trail() {
        var asked = administrator.ask("{ agency { auditTrail(first: 1) { nodes { action } } } }");
        return List.of(asked.text("data.agency.auditTrail.nodes.0.action"));
    }

    private String slug() {
        var asked = administrator.ask("{ agency { about { slug } } }");
        return asked.text("data.agency.about.slug");
    }

    private Person in(String device, String... more) {
        return api.signedIn(login(Api.PASSWORD, device, more));
    }

    private Answer login(String password, String device, String... more) {
        var body = new HashMap<String, String>();
        body.put("username", username);
        body.put("password", password);
        for (var index = 0; index < more.length; index += 2) {
            body.put(more[index], more[index + 1]);
        }
        return api.post("/login", body, null, "User-Agent", device);
    }

    /** The id of the session that somebody asks by. */
    private static String session(Person person) {
        return person.ask(OWN).list("data.viewer.sessions.nodes").stream()
                .map(node -> (Map<?, ?>) node)
                .filter(node -> Boolean.TRUE.equals(node.get("isCurrent")))
                .map(node -> String.valueOf(node.get("id")))
                .findFirst()
                .orElseThrow();
    }
}
