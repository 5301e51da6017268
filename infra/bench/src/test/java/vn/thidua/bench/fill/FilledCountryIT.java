package vn.thidua.bench.fill;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.bench.client.Answer;
import vn.thidua.bench.client.Api;
import vn.thidua.bench.country.Country;
import vn.thidua.bench.country.Size;
import vn.thidua.bench.fill.Filling.Place;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.platform.publication.PlanId;

/** The program takes a generated village for one that it has made itself. */
@ExtendWith(House.class)
@TestInstance(Lifecycle.PER_CLASS)
class FilledCountryIT {
    private static final String SEEN = "PublishedPlan";
    private static final int JUSTICE = 1;
    private static final int DEPARTMENT_OF_JUSTICE = 6;

    private final ApplicationContext house;
    private final Country village = new Country(Size.named("village").orElseThrow(), 42);
    private final Api api;
    private String factsBefore = "";

    FilledCountryIT(ApplicationContext house, EmbeddedServer server, JsonMapper json) {
        this.house = house;
        this.api = new Api(server.getURI(), json);
    }

    @BeforeAll
    void fill(Sql sql) {
        factsBefore = sql.created("fact");
        house.getBean(Filling.class)
                .fill(
                        village,
                        new Place(setting("url"), setting("username"), setting("password")),
                        told -> {});
    }

    @Test
    void everySumIsWhatTheLedgerSays() {
        assertThat(differences()).isEmpty();
    }

    @Test
    void aSumThatIsNotIsFound(Sql sql) {
        var some = " WHERE in_slot AND m07 > 0 ORDER BY ancestor_id LIMIT 1";
        sql.run("UPDATE rollup_row SET m07 = m07 + 1" + some);
        var found = differences();
        sql.run("UPDATE rollup_row SET m07 = m07 - 1" + some);

        assertThat(found).singleElement().asString().startsWith("ROLLUPS");
    }

    @Test
    void theLedgerHasItsIndexesBack(Sql sql) {
        assertThat(sql.created("fact")).isEqualTo(factsBefore);
    }

    @Test
    void theBytesAreThoseThatTheProgramSeals(BodyCodec codec) {
        var text = new PlanText(village, codec);

        for (var plan = 0; plan < village.plans().count(); plan++) {
            assertThat(codec.write(codec.read(text.of(plan)))).isEqualTo(text.of(plan));
        }
    }

    @Test
    void anAgencyReadsItsPlansAsIfItHadWrittenThem() {
        var answer =
                ask(
                        "viewer",
                        JUSTICE,
                        """
                        { agency { plans(words: "nam 2026", first: 50) { nodes {
                            title state documentSymbol version document { items { key kind } }
                            warnings { code }
                        } } } }
                        """);

        assertThat(answer.list("data.agency.plans.nodes")).hasSize(10);
        assertThat(answer.list("data.agency.plans.nodes.0.document.items")).hasSize(20);
        assertThat(answer.text("data.agency.plans.nodes.0.state")).isEqualTo("ISSUED");
        assertThat(answer.list("data.agency.plans.nodes.0.warnings")).isEmpty();
    }

    @Test
    void wordsOfPlansAndTheirItemsAreFound() {
        var answer =
                ask(
                        "viewer",
                        JUSTICE,
                        """
                        {
                            agency { planSearch(words: "điển hình tiên tiến", first: 50) {
                                nodes { matches { place } }
                            } }
                            oversight { planSearch(words: "bo tu phap", first: 1) {
                                nodes { plan { keeper { name } } matches { text } }
                            } }
                        }
                        """);

        assertThat(answer.list("data.agency.planSearch.nodes")).hasSize(10);
        assertThat(answer.list("data.oversight.planSearch.nodes")).hasSize(1);
        assertThat(answer.list("data.oversight.planSearch.nodes.0.matches")).isNotEmpty();
    }

    @Test
    void theMinistrySeesItsSector() {
        var answer =
                ask(
                        "viewer",
                        JUSTICE,
                        """
                        { oversight { publishedPlans(filter: { words: "bo tu phap" }, first: 1) {
                            nodes {
                                title
                                children(first: 100) { nodes { state child { title } } }
                                coverage(first: 100) { nodes { status agency { name } } }
                                targetTotals(span: { year: 2026 }) { total { amount } }
                                rollup(span: { year: 2026 }) {
                                    planCount agencyCount
                                    totals { measure { code } amount }
                                    participation { agencyCount }
                                }
                            }
                        } } }
                        """);
        var plan = "data.oversight.publishedPlans.nodes.0.";

        assertThat(answer.text(plan + "title")).contains("Bộ Tư pháp");
        assertThat(answer.list(plan + "rollup.totals")).hasSize(30);
        assertThat(answer.text(plan + "coverage.nodes.0.status")).isEqualTo("ISSUED");
        assertThat(Integer.parseInt(answer.text(plan + "rollup.planCount"))).isEqualTo(40);
    }

    @Test
    void lifeGoesOn() {
        var department = "office@" + village.agencies().get(DEPARTMENT_OF_JUSTICE).slug();
        var token = api.signIn(department);
        var units = api.ask(token, "{ agency { units(first: 1) { nodes { id } } } }", Map.of());
        var unit = units.text("data.agency.units.nodes.0.id");
        var plan = byTheme("Plan", DEPARTMENT_OF_JUSTICE);

        mutate(token, "progressReport", report(plan, unit));
        for (var step : new String[] {"planAmend", "planSubmit", "planApprove"}) {
            mutate(token, step, Map.of("plan", plan));
        }
        mutate(token, "planIssue", Map.of("plan", plan, "issuedOn", "2026-10-01"));
        mutate(
                token,
                "linkPropose",
                proposal(byTheme(SEEN, DEPARTMENT_OF_JUSTICE), byTheme(SEEN, 0)));

        assertThat(differences()).isEmpty();
    }

    /** An agency's plan by the third theme. */
    private String byTheme(String type, int agency) {
        var plan = 3 * village.agencies().size() + agency;
        return house.getBean(GlobalIds.class).encode(type, new PlanId(village.plan(plan)));
    }

    private static Map<String, Object> proposal(String child, String parent) {
        return Map.of(
                "child",
                child,
                "parent",
                Map.of("published", Map.of("plan", parent)),
                "type",
                "BASED_ON",
                "crosses",
                "FIGURES");
    }

    private static Map<String, Object> report(String plan, String unit) {
        return Map.of(
                "plan",
                plan,
                "unit",
                unit,
                "year",
                2026,
                "quarter",
                3,
                "figures",
                Map.of(
                        "measures",
                        new Object[] {Map.of("measure", "PERSONS_TRAINED", "amount", "12")}));
    }

    private void mutate(String token, String mutation, Map<String, ?> input) {
        var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        var document =
                "mutation($input: %s!) { %s(input: $input) { errors { code } } }"
                        .formatted(type, mutation);
        var answer = api.ask(token, document, Map.of("input", input));
        assertThat(answer.list("data." + mutation + ".errors")).as(answer.toString()).isEmpty();
    }

    private Answer ask(String who, int agency, String document) {
        var token = api.signIn(who + "@" + village.agencies().get(agency).slug());
        return api.ask(token, document, Map.of());
    }

    private List<String> differences() {
        return house.getBean(Audit.class).differences(told -> {});
    }

    private String setting(String name) {
        return house.getProperty("datasources.default." + name, String.class).orElseThrow();
    }
}
