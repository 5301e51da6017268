package vn.thidua.graphql.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.graphql.resource.ResourceFolder;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Installation;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.export.Invited;
import vn.thidua.infra.export.TenantExport;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.rollup.RollupAudit;

/**
 * Tenants of the demo, whose plans are linked across agencies, are taken out of it and each into an
 * installation of its own.
 */
@ExtendWith({House.class, ToldDemo.class})
class MovedTenantIT {
    private static final Map<String, String> QUERIES =
            ResourceFolder.read("demo/queries", ".graphql");
    private static final Pattern SIGN_IN = Pattern.compile("# sign-in: (\\S+)");
    private static final String PAST =
            """
            query($plan: ID!, $on: Date!) { oversight {
              pastRollup(plan: $plan, on: $on, links: THAT_DAY, span: { year: 2026 }) {
                agencyCount planCount totals { measure { code } amount }
                contributions(first: 10) {
                  nodes { agency { name } planCount totals { amount } } } } } }
            """;

    @TempDir Path folder;
    private final ApplicationContext house;
    private final LoadedDemo demo;
    private final TenantExport export;

    MovedTenantIT(ApplicationContext house, LoadedDemo demo) {
        this.house = house;
        this.demo = demo;
        var place = Installation.place(demo.bean(ApplicationContext.class));
        this.export = new TenantExport(place, Installation.SCHEMA);
    }

    @ParameterizedTest
    @CsvSource({
        "btp, 02-viewer 05-overview 06-rollup 11-links-to-answer",
        "vksndtc, 07-coverage",
        "stp-backan, 21-registrations 25-evidence 26-council 27-awards",
        "stp-bacninh, 09-own-plans 10-whole-plan 14-unit-plans 15-parents 17-approval"
    })
    void anInstallationOfItsOwnAnswersAsBefore(String slug, String queries) throws IOException {
        var out = folder.resolve("out");
        var again = folder.resolve("again");
        export.write(slug, out);

        try (var installation = Installation.empty(house, slug.replace('-', '_'))) {
            installation.taking().read(out);
            installation.export().write(slug, again);

            assertSameRows(out, again);
            assertExact(installation);
            for (var query : queries.split(" ")) {
                var document = QUERIES.get(query);
                var reader = reader(document);
                assertThat(installation.as(reader).ask(document).raw())
                        .isEqualTo(demo.as(reader).ask(document).raw())
                        .startsWith("{\"data\"");
            }
        }
    }

    private static String reader(String document) {
        var found = SIGN_IN.matcher(document);
        assertThat(found.find()).as(document).isTrue();
        return found.group(1);
    }

    @Test
    void thePastIsAsItWas() {
        var out = folder.resolve("out");
        export.write("btp", out);

        try (var installation = Installation.empty(house, "past")) {
            installation.taking().read(out);

            var after = installation.as("viewer@btp");
            for (var day : List.of(today(), today().minusDays(1))) {
                assertThat(past(after, day)).isEqualTo(past(demo.as("viewer@btp"), day));
            }
            assertThat(past(after, today())).contains("PERSONS_TRAINED");
        }
    }

    @Test
    void passwordsStayBehindAndAdministratorsSetNewOnes() {
        var out = folder.resolve("out");
        export.write("stp-langson", out);

        try (var installation = Installation.empty(house, "invited")) {
            var taken = installation.taking().read(out);
            var api = installation.api();
            var known = signIn(api, "demo");

            assertThat(known).isEqualTo(401);
            assertThat(taken.invited())
                    .extracting(Invited::username)
                    .containsExactly("admin@stp-langson");
            var word = taken.invited().getFirst().word();
            api.post("/password", Map.of("token", word, "password", Api.PASSWORD), null);
            var administrator = api.signIn("admin@stp-langson", Api.PASSWORD);
            assertThat(
                            administrator
                                    .ask("{ agency { about { name } } }")
                                    .at("data.agency.about.name"))
                    .isEqualTo("Sở Tư pháp tỉnh Lạng Sơn");
        }
    }

    private static int signIn(Api api, String password) {
        var body = Map.of("username", "admin@stp-langson", "password", password);
        return api.post("/login", body, null).status();
    }

    private String past(Person reader, LocalDate on) {
        var plan = demo.published("btp-2025");
        return reader.ask(PAST, Map.of("plan", plan, "on", on.toString())).raw();
    }

    private static LocalDate today() {
        return LocalDate.now(Clocks.VIETNAM);
    }

    private static void assertExact(Installation installation) {
        var operator = installation.bean(Casting.class).operator();
        var report = installation.bean(RollupAudit.class).audit(operator);

        assertThat(report.differences()).allSatisfy((sum, rows) -> assertThat(rows).isEmpty());
        assertThat(report.nodes()).isPositive();
    }

    /** Every line of every table; the manifests differ in the moment alone. */
    private static void assertSameRows(Path one, Path other) throws IOException {
        try (var files = Files.list(one)) {
            var tables = files.filter(file -> !file.endsWith("manifest.jsonl")).toList();
            assertThat(tables).hasSizeGreaterThan(40);
            for (var file : tables) {
                assertThat(other.resolve(file.getFileName())).hasSameTextualContentAs(file);
            }
        }
    }
}
