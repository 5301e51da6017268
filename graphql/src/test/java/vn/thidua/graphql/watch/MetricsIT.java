package vn.thidua.graphql.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.metric.Dials;
import vn.thidua.infra.metric.MetricsPort;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;

/** What Prometheus reads after real requests. */
@ExtendWith(House.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MetricsIT {
    private static final Pattern TENANT = Pattern.compile("tenant=\"([^\"]*)\"");
    private static final String REQUESTS = "thidua_requests_seconds_count";

    private final ApplicationContext house;
    private final Sql sql;
    private final Casting casting;
    private final Casting.Cast cast;
    private final WatchedProgram program;
    private final Person viewer;

    MetricsIT(ApplicationContext house, Sql sql, Casting casting) {
        this.house = house;
        this.sql = sql;
        this.casting = casting;
        cast = casting.cast();
        program =
                new WatchedProgram(
                        house,
                        Map.of(
                                "thidua.metrics.port",
                                0,
                                "thidua.metrics.tenants",
                                Long.toString(cast.north().tenant().value())));
        viewer = program.api().colleague(cast.north(), Role.VIEWER);
    }

    @AfterAll
    void stop() {
        program.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    { viewer { username } }                          | viewer
                    { mine: viewer { username } __typename }         | viewer
                    { oversight { agencies(first: 1) { nodes { id } } } } | oversight.agencies
                    { ...A } fragment A on Query { agency { about { id } } } | agency.about
                    { ... on Query { agency { ... { status } } } } | agency.status
                    { viewer { username } agency { status } }        | several
                    { __typename }                                   | none
                    """)
    void countsARequestUnderItsRootField(String document, String field) {
        var labels = labels("query", field, "answered");
        var before = program.figure(REQUESTS, labels);

        assertThat(viewer.ask(document).status()).isEqualTo(200);
        assertThat(viewer.ask(document).status()).isEqualTo(200);

        assertThat(program.figure(REQUESTS, labels)).isEqualTo(before + 2);
        assertThat(program.figure("thidua_requests_seconds_bucket", "le=\"+Inf\"", labels[1]))
                .isEqualTo(program.figure(REQUESTS, labels[1]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{ nothingOfThatName }"})
    void countsWhatIsNoOperationOfOursAsRefused(String document) {
        var before = program.figure(REQUESTS, labels("none", "none", "refused"));

        viewer.ask(document);

        assertThat(program.figure(REQUESTS, labels("none", "none", "refused")))
                .isEqualTo(before + 1);
    }

    @Test
    void countsASignInThatIsNotValidAsRefused() {
        var before = program.figure("thidua_tenant_requests_seconds_count", "tenant=\"nobody\"");

        var answer = program.api().post("/graphql", Map.of("query", "{ __typename }"), "expired");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(program.figure("thidua_tenant_requests_seconds_count", "tenant=\"nobody\""))
                .isEqualTo(before + 1);
    }

    @Test
    void countsAMutationByWhetherItWasPermitted() {
        var clerk = program.api().colleague(cast.north(), Role.ADMINISTRATOR);
        var input = Map.of("name", "Văn phòng");

        viewer.mutate("officeCreate", input, "office { id }");
        clerk.mutate("officeCreate", input, "office { id }");

        assertThat(program.figure(REQUESTS, labels("mutation", "officeCreate", "partly")))
                .isEqualTo(1);
        assertThat(program.figure(REQUESTS, labels("mutation", "officeCreate", "answered")))
                .isEqualTo(1);
    }

    @Test
    void tellsNothingOfWhatClientsWrite() {
        var document =
                """
                query Bimat($w: String) {
                  geheim: oversight { agencies(first: 1, words: $w) { nodes { id } } }
                }
                """;
        viewer.ask(document, Map.of("w", "bi mat"));

        assertThat(program.scrape())
                .doesNotContain("Bimat", "geheim", "bi mat")
                .doesNotContain(viewer.ask("{ viewer { username } }").text("data.viewer.username"));
    }

    @Test
    void namesOnlySoManyTenantsHoweverManyThereAre() {
        for (var time = 0; time < 3; time++) {
            var more = casting.cast();
            program.api().colleague(more.north(), Role.VIEWER).ask("{ agency { status } }");
            program.api().colleague(more.south(), Role.VIEWER).ask("{ agency { status } }");
        }
        program.api().operator().ask("{ viewer { username } }");
        viewer.ask("{ agency { status } }");
        program.api().nobody().ask("{ __typename }");

        var north = Long.toString(cast.north().tenant().value());
        assertThat(tenants()).containsExactlyInAnyOrder(north, "other", "operator", "nobody");
        assertThat(
                        program.figure(
                                "thidua_tenant_requests_seconds_count",
                                "tenant=\"other\"",
                                "outcome=\"answered\""))
                .isEqualTo(6);
    }

    private TreeSet<String> tenants() {
        var found = new TreeSet<String>();
        var labels = TENANT.matcher(program.scrape());
        while (labels.find()) {
            found.add(labels.group(1));
        }
        return found;
    }

    @Test
    void countsStatementsAndWatchesPoolAndJvm() {
        var before = program.figure("thidua_statements_seconds_count", "verb=\"select\"");

        viewer.ask("{ agency { about { name } } }");

        assertThat(program.figure("thidua_statements_seconds_count", "verb=\"select\""))
                .isGreaterThan(before);
        assertThat(program.figure("hikaricp_connections")).isPositive();
        assertThat(program.figure("hikaricp_connections_usage_seconds_count")).isPositive();
        assertThat(program.figure("jvm_memory_used_bytes", "area=\"heap\"")).isPositive();
        assertThat(program.figure("jvm_threads_live_threads")).isPositive();
        assertThat(program.scrape()).contains("jvm_gc_", "process_uptime_seconds");
    }

    @Test
    void showsWhatWaitsAndHowFarTheClocksAre() {
        var ids = new byte[][] {Uuids.bytes(Uuids.next()), Uuids.bytes(Uuids.next())};
        var dials = program.context().getBean(Dials.class);
        dials.read();
        var due = program.figure("thidua_outbox_due");
        var givenUp = program.figure("thidua_outbox_given_up");
        put(ids[0], "2020-01-01");
        put(ids[1], null);
        try {
            dials.read();

            assertThat(program.figure("thidua_outbox_due")).isEqualTo(due + 1);
            assertThat(program.figure("thidua_outbox_lag_seconds")).isGreaterThan(86_400);
            assertThat(program.figure("thidua_outbox_given_up")).isEqualTo(givenUp + 1);
            assertThat(program.scrape())
                    .contains("thidua_rollup_check_lag_seconds", "thidua_rollup_check_rounds")
                    .contains("thidua_tally_check_lag_seconds", "thidua_tally_check_rounds")
                    .contains("thidua_day_close_lag_days");
        } finally {
            sql.run("DELETE FROM outbox WHERE id IN (?, ?)", ids[0], ids[1]);
        }
    }

    private void put(byte[] id, @Nullable String due) {
        sql.run(
                """
                INSERT INTO outbox (id, kind, detail, made_at, due_at, attempts)
                VALUES (?, 'nobody carries it', '{}', '2020-01-01', ?, 0)
                """,
                id,
                due);
    }

    @Test
    void tellsThemOnTheirOwnPortAlone() {
        var server = program.context().getBean(EmbeddedServer.class);

        for (var path : new String[] {"/metrics", "/prometheus"}) {
            var answer = program.send("GET", server.getURI().resolve(path));
            assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
            assertThat(answer.body()).doesNotContain("thidua_", "jvm_");
        }
        assertThat(program.atMetricsPort("GET", "/").statusCode()).isEqualTo(404);
        assertThat(program.atMetricsPort("GET", "/graphql").statusCode()).isEqualTo(404);
        assertThat(program.atMetricsPort("POST", "/metrics").statusCode()).isEqualTo(405);
    }

    @Test
    void countsNothingWhereNoPortIsNamed() {
        assertThat(house.containsBean(MetricsPort.class)).isFalse();
        assertThat(house.containsBean(MeterRegistry.class)).isFalse();
        assertThat(house.containsBean(Watch.class)).isFalse();
        assertThat(house.containsBean(Dials.class)).isFalse();
    }

    private static String[] labels(String kind, String field, String outcome) {
        return new String[] {
            "kind=\"" + kind + '"', "field=\"" + field + '"', "outcome=\"" + outcome + '"'
        };
    }
}
