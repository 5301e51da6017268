package vn.thidua.graphql.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thidua.infra.mysql.EmbeddedMysql;
import vn.thidua.infra.testing.TestServer;

/**
 * Brings a restored server on to a moment by the binary logs of the lost one. They are given to it
 * as what a replica would have fetched, and its own applier runs them: the way that MySQL's manual
 * knows beside {@code mysqlbinlog | mysql}.
 */
record Replay(Path folder, List<BinaryLog> logs) {
    private static final Path BINARIES = TestServer.root().resolve(".data");
    private static final int TRIES_MAX = 600;
    private static final int PAUSE_MILLIS = 100;
    private static final String GO_ON =
            "START REPLICA SQL_THREAD UNTIL RELAY_LOG_FILE = '%s', RELAY_LOG_POS = %d";
    private static final String STATE =
            "SELECT SERVICE_STATE FROM performance_schema.replication_applier_status";

    /** Starts the server of a folder. */
    static EmbeddedMysql start(Path folder) {
        return EmbeddedMysql.start(folder, BINARIES, said -> {});
    }

    /** Runs all that was committed up to the end of this second. */
    void upTo(Instant second) throws Exception {
        var names = placed();
        try (var server = start(folder);
                var connection = server.connect()) {
            run(connection, "SET GLOBAL server_id = 2"); // Its own events it would pass over.
            run(connection, "SET GLOBAL replica_parallel_workers = 0");
            run(
                    connection,
                    "CHANGE REPLICATION SOURCE TO SOURCE_HOST = 'nobody', RELAY_LOG_FILE = '"
                            + names.getFirst()
                            + "', RELAY_LOG_POS = 4");
            for (var index = 0; index < logs.size(); index++) {
                var end = logs.get(index).firstAfter(second);
                if (end.isPresent()) {
                    run(connection, GO_ON.formatted(names.get(index), end.getAsLong()));
                    awaitEnd(connection);
                    run(connection, "RESET REPLICA ALL"); // Else it would go on at the next start.
                    return;
                }
            }
        }
        throw new IllegalStateException("nothing was committed after " + second);
    }

    /** Puts the logs where the server looks for them, and gives their new names. */
    private List<String> placed() throws Exception {
        Path base;
        Path index;
        try (var server = start(folder);
                var connection = server.connect()) {
            base = Path.of(value(connection, "SELECT @@relay_log_basename"));
            index = Path.of(value(connection, "SELECT @@relay_log_index"));
        }
        var names =
                IntStream.rangeClosed(1, logs.size())
                        .mapToObj(number -> "%s.%06d".formatted(base.getFileName(), number))
                        .toList();
        for (var number = 0; number < logs.size(); number++) {
            Files.copy(logs.get(number).file(), base.resolveSibling(names.get(number)));
        }
        Files.writeString(
                index,
                names.stream().map(name -> "./" + name + "\n").collect(Collectors.joining()));
        return names;
    }

    private static void awaitEnd(Connection connection)
            throws SQLException, InterruptedException, IOException {
        for (var tried = 0; tried < TRIES_MAX; tried++) {
            var state = value(connection, STATE);
            if (state.equals("OFF")) {
                var error =
                        value(
                                connection,
                                "SELECT COALESCE(MAX(LAST_ERROR_MESSAGE), '') FROM"
                                        + " performance_schema"
                                        + ".replication_applier_status_by_worker");
                if (!error.isEmpty()) {
                    throw new IllegalStateException(error);
                }
                return;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new IllegalStateException("the logs were not run to their end");
    }

    static void run(Connection connection, String statement) throws SQLException {
        try (var running = connection.createStatement()) {
            running.execute(statement);
        }
    }

    static String value(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }
}
