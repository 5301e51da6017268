package vn.thidua.infra.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.infra.testing.TestServer;

/**
 * The one test that starts servers of its own, one after the other on one folder: it kills them.
 */
class EmbeddedMysqlIT {
    private static final Path BINARIES = TestServer.root().resolve(".data");
    private static final List<String> SAID_FIRST = new ArrayList<>();

    @TempDir static Path folder;

    @BeforeAll
    static void createTheServer() {
        EmbeddedMysql.start(folder, BINARIES, SAID_FIRST::add).close();
    }

    @Test
    void keepsItsDataOverAKillOfTheServerAndACleanStop() throws Exception {
        try (var server = start()) {
            run(server, "CREATE DATABASE diary");
            run(server, "CREATE TABLE diary.page (number INT PRIMARY KEY)");
            run(server, "INSERT INTO diary.page VALUES (1)");
            server.process().destroyForcibly();
            await(server.process());
        }
        try (var server = start()) {
            run(server, "INSERT INTO diary.page VALUES (2)");
        }
        try (var server = start()) {
            assertThat(value(server, "SELECT SUM(number) FROM diary.page")).isEqualTo("3");
        }
    }

    @Test
    void stopsAServerThatWasLeftBehind() throws Exception {
        var orphan = start();
        orphan.letGo();

        try (var server = start()) {
            assertThat(orphan.process().isAlive()).isFalse();
            assertThat(server.process().isAlive()).isTrue();
        }
    }

    @Test
    void startsAgainAtTheSameAddressWhenItIsKeptAlive() throws Exception {
        try (var server = start()) {
            var back = new CountDownLatch(2);
            server.keepAlive(said -> back.countDown());
            var killed = server.process();
            killed.destroyForcibly();

            assertThat(back.await(60, TimeUnit.SECONDS)).isTrue();
            assertThat(server.process()).isNotEqualTo(killed);
            assertThat(value(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void refusesAFolderThatALivingProgramUses() {
        try (var server = start()) {
            assertThat(EmbeddedMysql.startIfFree(folder, BINARIES, said -> {})).isEmpty();
            assertThatThrownBy(this::start)
                    .isInstanceOf(MysqlUnavailable.class)
                    .hasMessageContaining("--data");
            assertThat(server.process().isAlive()).isTrue();
        }
    }

    @Test
    void isDurableAndSpeaksUtcAndUtf8() throws Exception {
        try (var server = start()) {
            assertThat(
                            value(
                                    server,
                                    """
                                    SELECT CONCAT_WS(' ', @@innodb_flush_log_at_trx_commit,
                                        @@sync_binlog, @@global.time_zone, @@collation_server,
                                        @@global.transaction_isolation, @@bind_address)
                                    """))
                    .isEqualTo("1 1 +00:00 utf8mb4_0900_as_cs READ-COMMITTED 127.0.0.1");
        }
    }

    @Test
    void saysWhatTakesTime() {
        var said = new ArrayList<String>();

        EmbeddedMysql.start(folder, BINARIES, said::add).close();

        assertThat(SAID_FIRST).last().isEqualTo("starting MySQL");
        assertThat(SAID_FIRST).anyMatch(line -> line.startsWith("creating a database server"));
        assertThat(said).containsExactly("starting MySQL");
    }

    private EmbeddedMysql start() {
        return EmbeddedMysql.start(folder, BINARIES, said -> {});
    }

    private static void run(EmbeddedMysql server, String statement) throws SQLException {
        try (var connection = server.connect()) {
            connection.createStatement().execute(statement);
        }
    }

    private static String value(EmbeddedMysql server, String query) throws SQLException {
        try (var connection = server.connect();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void await(ProcessHandle process)
            throws ExecutionException, InterruptedException, TimeoutException {
        process.onExit().get(20, TimeUnit.SECONDS);
    }
}
