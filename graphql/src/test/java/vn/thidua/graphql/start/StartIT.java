package vn.thidua.graphql.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Starts the program for real, kills it, kills its database, and starts it again: one run after the
 * other on one data folder, as a user does.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class StartIT {
    private static final int TERMINATED = 143;

    @TempDir static Path folder;

    @Test
    void stopsTheDatabaseThatAKilledRunLeftBehind() throws Exception {
        ProcessHandle orphan;
        try (var first = Started.with(folder, "--port", "0", "--empty")) {
            assertThat(Started.status(first.base() + "/health")).isEqualTo(200);
            orphan = first.mysql();
            first.kill();
        }
        assertThat(orphan.isAlive()).isTrue();

        try (var second = Started.with(folder, "--port", "0", "--empty")) {
            var base = second.base();
            assertThat(orphan.isAlive()).isFalse();
            assertThat(Started.status(base + "/health/readiness")).isEqualTo(200);

            var database = second.mysql();
            assertThat(second.stop()).isEqualTo(TERMINATED);
            assertThat(database.isAlive()).isFalse();
            assertThat(second.errors()).endsWith("stopped\n");
        }
    }

    @Test
    void isReadyAgainAfterTheKillOfItsDatabase() throws Exception {
        try (var program = Started.with(folder, "--port", "0", "--empty")) {
            var base = program.base();
            var killed = program.mysql();
            // The pool trusts a connection that has just been used, and this one will be dead.
            assertThat(Started.status(base + "/health/readiness")).isEqualTo(200);
            killed.destroyForcibly();
            killed.onExit().get(20, TimeUnit.SECONDS);

            assertThat(Started.status(base + "/health/liveness")).isEqualTo(200);
            assertThat(Started.await(base + "/health/readiness", 200)).isEqualTo(200);
            assertThat(program.mysql()).isNotEqualTo(killed);
            assertThat(program.stop()).isEqualTo(TERMINATED);
            assertThat(program.errors()).contains("starting it again").endsWith("stopped\n");
        }
    }

    @Test
    void saysAtOnceThatThePortIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var program =
                        Started.with(folder, "--port", Integer.toString(taken.getLocalPort()))) {
            assertThat(program.exit()).isEqualTo(1);
            assertThat(program.errors())
                    .contains("port " + taken.getLocalPort() + " is taken")
                    .doesNotContain("MySQL");
        }
    }

    @Test
    void refusesADataFolderThatIsInUse() throws Exception {
        try (var first = Started.with(folder, "--port", "0", "--empty")) {
            var base = first.base();

            try (var second = Started.with(folder, "--port", "0", "--empty")) {
                assertThat(second.exit()).isEqualTo(1);
                assertThat(second.errors()).contains("used by another running program");
            }
            assertThat(Started.status(base + "/health")).isEqualTo(200);
        }
    }

    @Test
    void saysThatTheDataFolderCannotBeWritten() throws Exception {
        var file = Files.createFile(folder.resolve("file"));

        try (var program = Started.with(folder, "--data", file.resolve("data").toString())) {
            assertThat(program.exit()).isEqualTo(1);
            assertThat(program.errors())
                    .startsWith("The database cannot be kept in " + file)
                    .contains("--data DIR")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void saysThatADatabaseOfOnesOwnCannotBeReached() throws Exception {
        var url = "jdbc:mysql://127.0.0.1:1/thidua";

        try (var program = Started.with(folder, "--database", url + "?password=secret")) {
            assertThat(program.exit()).isEqualTo(1);
            assertThat(program.errors())
                    .startsWith("The database " + url + " cannot be used: ")
                    .contains("Connection refused")
                    .doesNotContain("secret", "\tat ", "stopping");
        }
    }

    @Test
    void leavesNoDatabaseBehindWhenItIsStoppedWhileStartingIt() throws Exception {
        try (var program = Started.with(folder, "--port", "0", "--empty")) {
            program.awaitError("starting MySQL");
            assertThat(program.stop()).isEqualTo(TERMINATED);
            assertThat(program.errors()).endsWith("stopped\n").doesNotContain("\tat ");
        }

        var server = Files.readString(folder.resolve("mysql/pid")).strip();
        assertThat(ProcessHandle.of(Long.parseLong(server))).isEmpty();
    }

    @Test
    void countsOnThePortThatTheEnvironmentNames() throws Exception {
        var port = freePort();
        var environment = Map.of("THIDUA_METRICS_PORT", Integer.toString(port));

        try (var program = Started.with(folder, environment, "--port", "0", "--empty")) {
            var base = program.base();
            assertThat(Started.status("http://localhost:" + port + "/metrics")).isEqualTo(200);
            assertThat(Started.status(base + "/metrics")).isGreaterThanOrEqualTo(400);
            assertThat(Started.status(base + "/health/readiness")).isEqualTo(200);
            assertThat(program.errors()).doesNotContainIgnoringCase("opentelemetry");
        }
    }

    @Test
    void explainsItsOptions() throws Exception {
        try (var program = Started.with(folder, "--prot", "1")) {
            assertThat(program.exit()).isEqualTo(2);
            assertThat(program.errors()).contains("there is no option --prot", "--port N");
        }
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
