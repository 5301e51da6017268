package vn.thidua.graphql.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.graphql.testing.Installation;
import vn.thidua.infra.export.Manifest;
import vn.thidua.infra.export.TenantExport;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;

/** What is in an export, and what of others is not. */
@ExtendWith({House.class, ToldDemo.class})
class ExportedRowsIT {
    private static final Argument<Map<String, Object>> LINE =
            Argument.mapOf(String.class, Object.class);
    private static final String NOBODY = new UUID(0, 0).toString();

    /** The tables that may hold rows of others; infra/db/export.txt says which. */
    private static final Set<String> SHARED =
            Set.of("adoption", "duty", "fact", "node", "published_plan", "tally_fact", "template");

    @TempDir Path folder;
    private final LoadedDemo demo;
    private final JsonMapper json;
    private final Sql sql;
    private final TenantExport export;
    private Path out = Path.of("");

    ExportedRowsIT(LoadedDemo demo, JsonMapper json) {
        this.demo = demo;
        this.json = json;
        this.sql = demo.bean(Sql.class);
        var place = Installation.place(demo.bean(ApplicationContext.class));
        this.export = new TenantExport(place, Installation.SCHEMA);
    }

    @BeforeEach
    void prepare() {
        out = folder.resolve("out");
    }

    @Test
    void rowsOfOthersStandOnlyWhereThePageSays() throws IOException {
        var manifest = export.write("btp", out);

        for (var part : manifest.parts()) {
            var others =
                    lines(part.table()).stream()
                            .filter(line -> line.containsKey("tenant_id"))
                            .filter(line -> !isOf(line.get("tenant_id"), manifest.tenant()));
            if (!SHARED.contains(part.table())) {
                assertThat(others).as(part.table()).isEmpty();
            }
        }
        assertThat(lines("link"))
                .isNotEmpty()
                .allMatch(line -> isSeen(line, manifest), "ends at a plan that the ministry sees");
    }

    @Test
    void figuresOfOthersAreSumsWithoutWhoAndWhy() throws IOException {
        var manifest = export.write("btp", out);

        var others =
                lines("fact").stream()
                        .filter(line -> !isOf(line.get("tenant_id"), manifest.tenant()))
                        .toList();
        assertThat(others)
                .isNotEmpty()
                .allSatisfy(
                        line -> {
                            assertThat(line).containsEntry("account_id", NOBODY);
                            assertThat(line).containsEntry("reason", null);
                            assertThat(line).containsEntry("corrects_id", null);
                        });
    }

    @Test
    void nobodyOfAnotherAgencyIsNamed() throws IOException {
        export.write("btp", out);

        var names = lines("account").stream().map(line -> String.valueOf(line.get("username")));
        assertThat(names).isNotEmpty().allMatch(name -> name.endsWith("@btp"));
        assertThat(everything())
                .doesNotContain("@stp-bacninh", "@stp-langson", "@ttcp", "operator@platform");
    }

    @Test
    void noSecretIsInIt() throws IOException {
        var manifest = export.write("stp-bacninh", out);

        assertThat(lines("account"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).containsEntry("password_hash", null));
        assertThat(manifest.untaken())
                .containsKeys(
                        "session",
                        "second_factor",
                        "recovery_code",
                        "one_time_link",
                        "sign_in_step",
                        "signing_key");
        assertThat(manifest.parts())
                .extracting(Manifest.Part::table)
                .doesNotContainAnyElementsOf(manifest.untaken().keySet());
    }

    /** Figures alone travel from s2 to the plan of the province; its text does not. */
    @Test
    void aTextThatTheTenantMayNotReadIsEmpty() throws IOException {
        export.write("ubnd-ninhbinh", out);
        var s2 = demo.plan("s2").value().toString();
        var own = demo.plan("vhcs").value().toString();

        assertThat(lines("published_plan")).anyMatch(line -> s2.equals(line.get("id")));
        assertThat(lines("published_version"))
                .filteredOn(line -> s2.equals(line.get("plan_id")))
                .isNotEmpty()
                .allMatch(line -> "".equals(line.get("body")));
        assertThat(lines("published_version"))
                .filteredOn(line -> own.equals(line.get("plan_id")))
                .isNotEmpty()
                .noneMatch(line -> "".equals(line.get("body")));
    }

    @Test
    void everyRowOfTheTenantsOwnTablesIsInIt() throws IOException {
        var manifest = export.write("stp-bacninh", out);

        for (var table :
                List.of("plan", "plan_version", "unit", "progress_report", "audit_entry")) {
            var rows =
                    sql.number(
                            "SELECT COUNT(*) FROM " + table + " WHERE tenant_id = ?",
                            manifest.tenant());
            assertThat(rows).as(table).isPositive();
            assertThat(lines(table)).hasSize((int) rows);
        }
    }

    private boolean isSeen(Map<String, Object> link, Manifest manifest) {
        return isOf(link.get("child_tenant_id"), manifest.tenant())
                || isOf(link.get("parent_tenant_id"), manifest.tenant())
                || sql.number(
                                """
                                SELECT COUNT(*) FROM overseer
                                WHERE plan_id = UUID_TO_BIN(?) AND tenant_id = ?
                                    AND figure_paths > 0
                                """,
                                link.get("parent_plan_id"),
                                manifest.tenant())
                        > 0;
    }

    private static boolean isOf(Object number, long tenant) {
        return number instanceof Number found && found.longValue() == tenant;
    }

    private List<Map<String, Object>> lines(String table) throws IOException {
        var lines = new ArrayList<Map<String, Object>>();
        for (var line : Files.readAllLines(out.resolve(table + ".jsonl"))) {
            lines.add(json.readValue(line, LINE));
        }
        return lines;
    }

    private String everything() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.list(out)) {
            for (var file : files.toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
