package vn.thidua.bench.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.OptionalLong;

/** Reads what processes and the database have used so far. */
record Meter(Server server, Program program) {
    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;
    private static final double TICKS = 100; // Linux's clock for user space, wherever it runs.
    private static final long KILO = 1024;
    private static final String STATEMENTS =
            """
            SELECT variable_value FROM performance_schema.global_status
            WHERE variable_name = 'Questions'
            """;

    /**
     * What was used up to a moment.
     *
     * @param programSeconds of CPU
     * @param mysqlSeconds of CPU; nothing where the server is not ours
     */
    record Reading(double programSeconds, double mysqlSeconds, long statements) {
        Reading since(Reading before) {
            return new Reading(
                    programSeconds - before.programSeconds,
                    mysqlSeconds - before.mysqlSeconds,
                    statements - before.statements);
        }
    }

    Reading read() {
        var mysql = mysqlPid();
        return new Reading(
                cpu(program.pid()), mysql.isPresent() ? cpu(mysql.getAsLong()) : 0, statements());
    }

    /** The program's memory that is really there, in bytes. */
    long resident() {
        try (var lines = Files.lines(Path.of("/proc/" + program.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KILO)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OptionalLong mysqlPid() {
        var embedded = server.embedded();
        return embedded == null ? OptionalLong.empty() : OptionalLong.of(embedded.process().pid());
    }

    private static double cpu(long pid) {
        try {
            var line = Files.readString(Path.of("/proc/" + pid + "/stat"));
            var fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[SYSTEM_TIME]))
                    / TICKS;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Statements that clients have sent, however they were sent. */
    private long statements() {
        try (var connection = server.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(STATEMENTS)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
