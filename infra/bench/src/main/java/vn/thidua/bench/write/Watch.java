package vn.thidua.bench.write;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.bench.fill.Filling.Place;
import vn.thidua.infra.id.Uuids;

/**
 * Asks the server itself what its statements waited for, and puts right what a write without sums
 * has left.
 */
final class Watch implements AutoCloseable {
    private static final String HISTORY =
            """
            UPDATE performance_schema.setup_consumers SET enabled = 'YES'
            WHERE name = 'events_statements_history_long'
            """;
    private static final String FORGET =
            "TRUNCATE TABLE performance_schema.events_statements_history_long";

    /**
     * Of the last ten thousand statements, those of one transaction together: prepared ones have no
     * text there. Waiting for rows is part of it, the rest is nothing.
     */
    private static final String WAITS =
            """
            SELECT SUM(lock_time) / 1000000 AS waited
            FROM performance_schema.events_statements_history_long
            WHERE nesting_event_type = 'TRANSACTION'
            GROUP BY thread_id, nesting_event_id
            ORDER BY waited
            """;

    private static final String DEADLOCKS =
            """
            SELECT count FROM information_schema.innodb_metrics WHERE name = 'lock_deadlocks'
            """;

    private final Connection connection;
    private final @Nullable ProcessHandle server;

    private Watch(Connection connection, @Nullable ProcessHandle server) {
        this.connection = connection;
        this.server = server;
    }

    /** Begins on a server; its process is known if it is ours. */
    static Watch of(Place place, @Nullable ProcessHandle server) {
        try {
            var connection =
                    DriverManager.getConnection(place.url(), place.user(), place.password());
            var watch = new Watch(connection, server);
            watch.send(HISTORY);
            return watch;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The state of things at a moment. */
    record Reading(long deadlocks, Duration program, Duration mysql, UUID at) {}

    Reading read() {
        return new Reading(
                number(DEADLOCKS),
                cpu(ProcessHandle.current()),
                server == null ? Duration.ZERO : cpu(server),
                Uuids.next());
    }

    /** What was seen so far is forgotten. */
    void begin() {
        send(FORGET);
    }

    /** How long each of the last transactions waited for rows, in microseconds, sorted. */
    double[] waits() {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(WAITS)) {
            var waits = new ArrayList<Double>();
            while (rows.next()) {
                waits.add(rows.getDouble(1));
            }
            return waits.stream().mapToDouble(Double::doubleValue).toArray();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes everything away again that these offices have reported between two moments. */
    void undo(List<Desks.Desk> desks, Reading from, Reading until) {
        Consumer<String> between =
                text -> delete(text, List.of(Uuids.bytes(from.at()), Uuids.bytes(until.at())));
        between.accept("DELETE FROM fact WHERE entry_id BETWEEN ? AND ?");
        Function<Desks.Desk, List<Object>> own =
                desk ->
                        List.of(
                                Uuids.bytes(from.at()),
                                Uuids.bytes(until.at()),
                                desk.scope().tenant().value());
        for (var desk : desks) {
            delete(
                    "DELETE FROM progress_figure WHERE report_id BETWEEN ? AND ? AND tenant_id = ?",
                    own.apply(desk));
            delete(
                    "DELETE FROM progress_report WHERE id BETWEEN ? AND ? AND tenant_id = ?",
                    own.apply(desk));
        }
    }

    private void delete(String text, List<?> values) {
        try (var statement = connection.prepareStatement(text)) {
            for (var index = 0; index < values.size(); index++) {
                statement.setObject(index + 1, values.get(index));
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long number(String question) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void send(String text) {
        try (var statement = connection.createStatement()) {
            statement.execute(text);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Duration cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
