package vn.thidua.infra.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;

/** A fresh database on a server of its own, dropped and stopped when it is closed. */
public final class TestDatabase implements AutoCloseable {
    /** What the server observes of itself, all but how often a table is read and written. */
    private static final String WATCH_LESS =
            """
            UPDATE performance_schema.setup_instruments
            SET ENABLED = IF(NAME = 'wait/io/table/sql/handler', 'YES', 'NO'), TIMED = 'NO'
            """;

    private final TestMysql server;
    private final String name;

    private TestDatabase(TestMysql server, String name) {
        this.server = server;
        this.name = name;
    }

    /** An empty database; nobody else uses its server. */
    public static TestDatabase create() {
        var database = new TestDatabase(TestMysql.start(), "test_" + ProcessHandle.current().pid());
        database.commitWithoutWaitingForTheDisk();
        database.dropAll(); // What killed runs left behind.
        return database;
    }

    /** The settings by which an application uses this database. */
    public Map<String, Object> properties() {
        return Map.of(
                "datasources.default.url", server.url(name),
                "datasources.default.username", server.user(),
                "datasources.default.password", server.password(),
                "micronaut.server.port", -1);
    }

    @Override
    public void close() {
        dropAll();
        server.close();
    }

    /** What is written still survives a kill of the server; EmbeddedMysqlIT tries the rest. */
    private void commitWithoutWaitingForTheDisk() {
        try (var connection = server.connect();
                var statement = connection.createStatement()) {
            statement.execute("SET GLOBAL innodb_flush_log_at_trx_commit = 2, sync_binlog = 0");
            statement.execute(WATCH_LESS);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void dropAll() {
        try (var connection = server.connect();
                var statement = connection.createStatement()) {
            for (var database : databases(connection)) {
                statement.execute("DROP DATABASE " + database);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Iterable<String> databases(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW DATABASES LIKE 'test\\_%'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
