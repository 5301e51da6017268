package vn.thidua.graphql.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.infra.testing.House;

/** The operator's commands, as the operator types them. */
@ExtendWith(House.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class TransferIT {
    private static final int ROWS = 40_000;

    /** What is written has twice as much. */
    private static final Map<String, String> LITTLE_MEMORY = Map.of("_JAVA_OPTIONS", "-Xmx40m");

    private static final String MANY =
            """
            INSERT INTO audit_entry (
                tenant_id, id, happened_at, action, subject_kind, subject_id, detail)
            WITH RECURSIVE number (n) AS (
                SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < %d
            )
            SELECT 7, UNHEX(LPAD(HEX(n), 32, '0')), '2026-01-01', 'plan.issue', 'Plan',
                UNHEX(LPAD(HEX(n), 32, '0')), JSON_QUOTE(REPEAT('thi đua ', 200))
            FROM number
            """
                    .formatted(ROWS);

    @TempDir Path folder;
    private final ApplicationContext house;

    TransferIT(ApplicationContext house) {
        this.house = house;
    }

    @Test
    void aTenantWithManyRowsGoesOverWithLittleMemory() throws Exception {
        begin("from");
        run("from", "INSERT INTO agency (id, kind) VALUES (UNHEX(REPEAT('1', 32)), 'MINISTRY')");
        run(
                "from",
                """
                INSERT INTO tenant (id, agency_id, slug, status, provisioned_at)
                VALUES (7, UNHEX(REPEAT('1', 32)), 'bo', 'ACTIVE', '2026-01-01')
                """);
        run("from", "SET SESSION cte_max_recursion_depth = 1000000", MANY);
        begin("into");
        var out = folder.resolve("out").toString();

        assertThat(said(0, "from", "--export", "bo", out)).startsWith("taken out: bo, ");
        assertThat(Files.size(Path.of(out, "audit_entry.jsonl"))).isGreaterThan(70_000_000);
        assertThat(said(0, "into", "--import", out)).startsWith("taken in: bo, ");
        assertThat(number("into", "SELECT COUNT(*) FROM audit_entry WHERE tenant_id = 7"))
                .isEqualTo(ROWS);
        assertThat(said(1, "into", "--import", out)).contains("The installation is not empty");
        assertThat(said(1, "from", "--export", "bo", out)).contains("is there already");
    }

    @Test
    void wantsADatabaseOfThisVersion() throws Exception {
        var out = folder.resolve("out").toString();

        assertThat(said(1, "never_started", "--export", "bo", out))
                .contains("Start the program on it once, with --empty");
    }

    /** A first start brings the tables and makes the operator. */
    private void begin(String name) throws Exception {
        try (var program = Started.with(folder, own(name), "--port", "0", "--empty")) {
            program.base();
            program.stop();
        }
    }

    /** What it says, wherever it says it, having ended so. */
    private String said(int status, String name, String... options) throws Exception {
        var environment = new HashMap<>(own(name));
        environment.putAll(LITTLE_MEMORY);
        try (var program = Started.with(folder, environment, options)) {
            var said = program.rest();
            assertThat(program.exit()).as(program.errors()).isEqualTo(status);
            return said + (status == 0 ? "" : program.errors());
        }
    }

    private Map<String, String> own(String name) {
        return Map.of(
                "THIDUA_DATABASE_URL", url(name),
                "THIDUA_DATABASE_USER", setting("username"),
                "THIDUA_DATABASE_PASSWORD", setting("password"));
    }

    private void run(String name, String... statements) throws SQLException {
        try (var database =
                        DriverManager.getConnection(
                                url(name), setting("username"), setting("password"));
                var running = database.createStatement()) {
            for (var statement : statements) {
                running.execute(statement);
            }
        }
    }

    private long number(String name, String query) throws SQLException {
        try (var database =
                        DriverManager.getConnection(
                                url(name), setting("username"), setting("password"));
                var running = database.createStatement();
                var row = running.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private String url(String name) {
        return setting("url").replaceFirst("/(test_[0-9]+)", "/$1_" + name);
    }

    private String setting(String name) {
        return house.getRequiredProperty("datasources.default." + name, String.class);
    }
}
