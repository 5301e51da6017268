package vn.thidua.graphql.origin;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.Tenants;

/** What a browser on a page of another origin is told. */
@ExtendWith(House.class)
class CrossOriginHttpIT {
    private static final String VIEWER = "{ viewer { username } }";
    private static final String CORS = "access-control-";
    private static final String ALLOWED = "access-control-allow-origin";

    private final Api api;
    private final Casting casting;
    private final Tenants tenants;
    private final EmbeddedServer server;
    private final Scope north;
    private final Person northerner;
    private final Person southerner;
    // Each test has an origin of its own, so that none is remembered from another.
    private final String page = "https://" + UUID.randomUUID() + ".gov.vn";

    CrossOriginHttpIT(Api api, Casting casting, Tenants tenants, EmbeddedServer server) {
        this.api = api;
        this.casting = casting;
        this.tenants = tenants;
        this.server = server;
        var cast = casting.cast();
        this.north = cast.north();
        this.northerner = api.colleague(north, Role.ADMINISTRATOR);
        this.southerner = api.colleague(cast.south(), Role.ADMINISTRATOR);
        change(northerner, List.of(page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql", "/login", "/logout", "/oauth/access_token"})
    void answersThePreflightOfAnOriginThatSomeAgencyLists(String path) {
        var answer = preflight(path, page);

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.headers("vary")).isEqualTo(Map.of("vary", List.of("Origin")));
        assertThat(answer.headers(CORS))
                .isEqualTo(
                        Map.of(
                                ALLOWED,
                                List.of(page),
                                "access-control-allow-methods",
                                List.of("GET, POST"),
                                "access-control-allow-headers",
                                List.of(
                                        "Accept, Accept-Language, Authorization, Content-Type,"
                                                + " X-Request-Id"),
                                "access-control-max-age",
                                List.of("600")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://nobody.example",
                "null",
                "https://{page}.evil.example",
                "http://{page}",
                "https://{page}:444",
                "HTTPS://{page}",
                "https://{page}/"
            })
    void saysNothingToAnOriginThatNobodyLists(String pattern) {
        var origin = pattern.replace("{page}", page.substring("https://".length()));

        var answers =
                List.of(
                        preflight("/graphql", origin),
                        ask(northerner, origin),
                        ask(api.nobody(), origin),
                        api.post("/login", Map.of("username", "x"), null, "Origin", origin));

        for (var answer : answers) {
            assertThat(answer.headers(CORS)).isEmpty();
            assertThat(answer.headers("vary").get("vary")).contains("Origin");
        }
    }

    @Test
    void showsAnAnswerToThePagesOfTheTokensOwnAgencyOnly() {
        var own = ask(northerner, page);
        var foreign = ask(southerner, page);
        var operators = ask(api.operator(), page);

        assertThat(own.status()).isEqualTo(200);
        assertThat(own.headers(CORS))
                .isEqualTo(
                        Map.of(
                                ALLOWED,
                                List.of(page),
                                "access-control-expose-headers",
                                List.of("Retry-After, X-Request-Id")));
        assertThat(foreign.status()).isEqualTo(200);
        assertThat(foreign.headers(CORS)).isEmpty();
        assertThat(operators.headers(CORS)).isEmpty();
    }

    @Test
    void letsAPageSignPeopleInAndReadWhyTheyCannotGoOn() {
        var refused =
                api.post("/login", Map.of("username", "x", "password", "y"), null, with(page));
        var malformed = api.post("/login", List.of(), null, with(page));
        var spent = api.post("/graphql", Map.of("query", VIEWER), "spent", with(page));
        var signedOut = api.post("/logout", Map.of(), northerner.token(), with(page));

        assertThat(List.of(refused.status(), malformed.status(), spent.status()))
                .isEqualTo(List.of(401, 400, 401));
        assertThat(signedOut.status()).isEqualTo(204);
        assertThat(List.of(refused, malformed, spent, signedOut))
                .extracting(answer -> answer.headers(ALLOWED).get(ALLOWED))
                .containsOnly(List.of(page));
    }

    @Test
    void followsAChangeOfTheListAtOnce() {
        assertThat(ask(southerner, page).headers(CORS)).isEmpty();

        change(southerner, List.of(page));
        change(northerner, List.of());

        assertThat(ask(southerner, page).headers(ALLOWED)).isNotEmpty();
        assertThat(ask(northerner, page).headers(CORS)).isEmpty();
    }

    @Test
    void trustsNoPageOfAClosedAgency() {
        assertThat(tenants.trusting(page)).containsExactly(north.tenant());

        tenants.suspend(casting.operator(), north.agency());
        assertThat(tenants.trusting(page)).containsExactly(north.tenant());

        tenants.close(casting.operator(), north.agency());
        assertThat(tenants.trusting(page)).isEmpty();
    }

    @Test
    void costsNothingWithoutAnOriginOrOnOurOwnPagesAndOneStatementNowAndThen() {
        var plain = Statements.count(() -> northerner.ask(VIEWER));
        var ours = server.getURI().toString();

        assertThat(Statements.count(() -> ask(northerner, ours))).isEqualTo(plain);
        assertThat(Statements.count(() -> ask(northerner, page))).isEqualTo(plain + 1);
        assertThat(Statements.count(() -> ask(northerner, page))).isEqualTo(plain);
        assertThat(Statements.count(() -> ask(southerner, page))).isEqualTo(plain);
        assertThat(Statements.count(() -> ask(northerner, "no origin at all"))).isEqualTo(plain);
        assertThat(preflight("/graphql", ours).headers(ALLOWED).get(ALLOWED)).containsExactly(ours);
    }

    private static void change(Person administrator, List<String> origins) {
        var answer =
                administrator.mutate("originsChange", Map.of("origins", origins), "allowedOrigins");
        assertThat(answer.list("data.originsChange.errors")).isEmpty();
    }

    private Answer preflight(String path, String origin) {
        return api.options(
                path,
                "Origin",
                origin,
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "authorization,content-type");
    }

    private static Answer ask(Person person, String origin) {
        return person.ask(VIEWER, Map.of(), with(origin));
    }

    private static String[] with(String origin) {
        return new String[] {"Origin", origin};
    }
}
