package vn.thidua.bench.fill;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Lets the server write fast and unsafely while it is filled, and puts back what was set before:
 * what is not complete is thrown away anyway.
 */
final class Pace implements AutoCloseable {
    private static final Map<String, String> LOOSE =
            Map.of(
                    "local_infile", "1",
                    "innodb_flush_log_at_trx_commit", "0",
                    "sync_binlog", "0");
    private static final Map<String, String> OWN =
            Map.of("sql_log_bin", "0", "foreign_key_checks", "0", "unique_checks", "0");

    private final Connection connection;
    private final Map<String, String> before = new LinkedHashMap<>();

    private Pace(Connection connection) {
        this.connection = connection;
    }

    /** Loosens what this connection may loosen; without the rest it only takes longer. */
    static Pace loosened(Connection connection, Consumer<String> told) throws SQLException {
        var pace = new Pace(connection);
        for (var setting : LOOSE.entrySet()) {
            pace.set(setting.getKey(), setting.getValue(), told);
        }
        try (var statement = connection.createStatement()) {
            for (var setting : OWN.entrySet()) {
                statement.execute("SET SESSION " + setting.getKey() + " = " + setting.getValue());
            }
        } catch (SQLException e) {
            told.accept("the connection keeps its checks: " + e.getMessage());
        }
        return pace;
    }

    private void set(String name, String value, Consumer<String> told) throws SQLException {
        var found = found(name);
        if (found.equals(value)) {
            return;
        }
        try (var statement = connection.createStatement()) {
            statement.execute("SET GLOBAL " + name + " = " + value);
            before.put(name, found);
        } catch (SQLException e) {
            if (name.equals("local_infile")) {
                throw new SQLException("the server must allow LOAD DATA LOCAL: " + name, e);
            }
            told.accept("the server keeps its " + name + ": " + e.getMessage());
        }
    }

    private String found(String name) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT @@GLOBAL." + name)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Override
    public void close() throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var setting : before.entrySet()) {
                statement.execute("SET GLOBAL " + setting.getKey() + " = " + setting.getValue());
            }
        }
    }
}
