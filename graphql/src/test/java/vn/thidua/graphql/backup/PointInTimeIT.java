package vn.thidua.graphql.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.infra.export.Place;
import vn.thidua.infra.export.TenantExport;
import vn.thidua.infra.mysql.EmbeddedMysql;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.graph.Planting;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rollup.Facts;
import vn.thidua.platform.rollup.MeasureDelta;
import vn.thidua.platform.rollup.Period;
import vn.thidua.platform.rollup.RecordFact;

/**
 * At night the server is backed up. The next day agencies work on, and then somebody destroys rows.
 * Backup and binary log bring back the whole as it was in the second before, beside the living
 * server, and from there one tenant is taken out as it was.
 */
@Timeout(300)
class PointInTimeIT {
    private static final String NAME = "thidua";
    private static final Period QUARTER = Period.of(2026, 1);

    @TempDir Path folder;

    @Test
    void theWholeAndOneTenantComeBackAsTheyWereBeforeAMishap() throws Exception {
        var live = folder.resolve("live");
        var copy = folder.resolve("copy");
        Work work;
        try (var server = Replay.start(live);
                var program = program(server)) {
            work = Work.begun(program);
        }
        var inBackup = backUp(live, copy).stream().map(BinaryLog::name).toList();

        Instant lastGood;
        Map<String, String> sums;
        try (var server = Replay.start(live);
                var program = program(server)) {
            work.goesOn(program);
            lastGood = secondOver(server);
            sums = sums(server);
            export(server).write(work.slug(), folder.resolve("then"));
            destroy(server);
            assertThat(sums(server)).isNotEqualTo(sums);
        }
        var since =
                BinaryLog.all(live.resolve("data")).stream()
                        .filter(log -> !inBackup.contains(log.name()))
                        .toList();
        new Replay(copy, since).upTo(lastGood);

        try (var server = Replay.start(copy)) {
            assertThat(sums(server)).isEqualTo(sums);
            export(server).write(work.slug(), folder.resolve("restored"));
        }
        assertSameRows(folder.resolve("then"), folder.resolve("restored"));
    }

    /** What two agencies do: North's plan counts for the ministry's. */
    private record Work(Scope north, String slug, NodeId plan) {
        static Work begun(ApplicationContext program) {
            var cast = program.getBean(Casting.class).cast();
            var planting = program.getBean(Planting.class);
            var above = planting.plan(cast.ministry());
            var below = planting.plan(cast.north());
            planting.link(cast.north(), below, above);
            var username = program.getBean(Casting.class).usernameOf(cast.north());
            var work = new Work(cast.north(), username.replace("admin@", ""), below);
            work.report(program, "5");
            return work;
        }

        void goesOn(ApplicationContext program) {
            report(program, "7");
            program.getBean(Planting.class).plan(north);
        }

        private void report(ApplicationContext program, String amount) {
            var held = new MeasureDelta("ACTIVITIES_HELD", new BigDecimal(amount));
            var answer =
                    program.getBean(Facts.class)
                            .record(
                                    north,
                                    new RecordFact(
                                            new PlanId(plan.value()),
                                            QUARTER,
                                            QUARTER.endsOn(),
                                            List.of(held),
                                            List.of(),
                                            null));
            assertThat(answer).isInstanceOf(RecordFact.Recorded.class);
        }
    }

    private static ApplicationContext program(EmbeddedMysql server) {
        return ApplicationContext.run(
                Map.of(
                        "datasources.default.url", server.url(NAME),
                        "datasources.default.username", server.user(),
                        "datasources.default.password", server.password(),
                        "micronaut.server.port", -1),
                "test");
    }

    private static TenantExport export(EmbeddedMysql server) {
        var place = new Place(server.url(NAME), server.user(), server.password());
        return new TenantExport(place, "the schema of the test");
    }

    /** A copy of the data while the server is stopped; gives the logs that are in it. */
    private static List<BinaryLog> backUp(Path live, Path copy) throws IOException {
        var data = live.resolve("data");
        try (var files = Files.walk(data)) {
            for (var file : files.toList()) {
                var target = copy.resolve("data").resolve(data.relativize(file).toString());
                Files.createDirectories(target.getParent());
                // The server's own number: two servers never share one.
                if (Files.isRegularFile(file) && !file.endsWith("auto.cnf")) {
                    Files.copy(file, target);
                } else if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                }
            }
        }
        return BinaryLog.all(data);
    }

    /** A binary log knows seconds: what is done after this is in a later one. */
    private static Instant secondOver(EmbeddedMysql server) throws Exception {
        try (var connection = server.connect()) {
            var now = "SELECT UNIX_TIMESTAMP()";
            var second = Long.parseLong(Replay.value(connection, now));
            while (Long.parseLong(Replay.value(connection, now)) <= second) {
                Thread.sleep(20);
            }
            return Instant.ofEpochSecond(second);
        }
    }

    private static void destroy(EmbeddedMysql server) throws SQLException {
        try (var connection = server.connect()) {
            connection.setCatalog(NAME);
            Replay.run(connection, "DELETE FROM fact");
            Replay.run(connection, "UPDATE published_plan SET title = 'gone'");
            Replay.run(connection, "DELETE FROM rollup_row");
        }
    }

    private static Map<String, String> sums(EmbeddedMysql server) throws SQLException {
        try (var connection = server.connect()) {
            connection.setCatalog(NAME);
            var sums = new TreeMap<String, String>();
            for (var table : tables(connection)) {
                var sum = "CHECKSUM TABLE `" + table + "`";
                try (var statement = connection.createStatement();
                        var row = statement.executeQuery(sum)) {
                    row.next();
                    sums.put(table, String.valueOf(row.getString(2)));
                }
            }
            assertThat(sums).hasSizeGreaterThan(60);
            return sums;
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var names =
                Replay.value(
                        connection,
                        "SELECT JSON_ARRAYAGG(table_name) FROM information_schema.tables"
                                + " WHERE table_schema = DATABASE()");
        return List.of(names.replaceAll("[\\[\\]\" ]", "").split(","));
    }

    private static void assertSameRows(Path one, Path other) throws IOException {
        try (var files = Files.list(one)) {
            var tables = files.filter(file -> !file.endsWith("manifest.jsonl")).toList();
            assertThat(tables).hasSizeGreaterThan(40);
            for (var file : tables) {
                assertThat(other.resolve(file.getFileName())).hasSameTextualContentAs(file);
            }
        }
        assertThat(Files.readString(one.resolve("fact.jsonl"))).contains("7.0000");
    }
}
