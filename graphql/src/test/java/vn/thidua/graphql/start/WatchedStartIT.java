package vn.thidua.graphql.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program started as a container starts it: told by its environment what to count where. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class WatchedStartIT {
    @TempDir Path folder;

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

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
