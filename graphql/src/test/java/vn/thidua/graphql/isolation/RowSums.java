package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.thidua.infra.testing.Sql;

/** What all rows of the database add up to, to see whether any was added, changed or taken away. */
@Singleton
final class RowSums {
    private static final String COLUMNS =
            "SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                    + " AND table_name = ? ORDER BY ordinal_position";

    /** How often each table was written to, whatever came of it; no key of ours cascades. */
    private static final String WRITTEN =
            "SELECT OBJECT_NAME, COUNT_WRITE FROM performance_schema"
                    + ".table_io_waits_summary_by_table WHERE OBJECT_SCHEMA = DATABASE()";

    private final Sql sql;
    private final Map<String, Long> written = new HashMap<>();
    private final Map<String, String> sums = new TreeMap<>();

    RowSums(Sql sql) {
        this.sql = sql;
    }

    /** The checksum of every table; taken anew of those that were written to since the last. */
    Map<String, String> now() {
        try (var connection = sql.connect();
                var statement = connection.createStatement()) {
            var changed = changed(statement);
            if (!changed.isEmpty()) {
                sum(statement, changed);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.copyOf(sums);
    }

    private List<String> changed(Statement statement) throws SQLException {
        var changed = new ArrayList<String>();
        try (var answer = statement.executeQuery(WRITTEN)) {
            while (answer.next()) {
                var table = answer.getString(1);
                var count = answer.getLong(2);
                if (!Objects.equals(written.put(table, count), count)) {
                    changed.add(table);
                }
            }
        }
        return changed;
    }

    private void sum(Statement statement, List<String> tables) throws SQLException {
        var quoted = tables.stream().map(table -> "`" + table + "`");
        var all = "CHECKSUM TABLE " + quoted.collect(Collectors.joining(", "));
        try (var answer = statement.executeQuery(all)) {
            while (answer.next()) {
                sums.put(answer.getString(1), String.valueOf(answer.getString(2)));
            }
        }
    }

    /** Asks the same of all rows of a table but one tenant's and one account's: the parameters. */
    String queryOfOthers(String table) {
        var columns = sql.texts(COLUMNS, table);
        var all = columns.stream().map(column -> "COALESCE(HEX(`" + column + "`), '-')");
        return """
        SELECT CONCAT(COUNT(*), ' ', COALESCE(SUM(CRC32(CONCAT(%s))), 0)) FROM `%s`
        WHERE NOT %s <=> ? AND NOT %s <=> ?
        """
                .formatted(
                        all.collect(Collectors.joining(", '|', ")),
                        table,
                        owner(table, columns, "tenant"),
                        owner(table, columns, "account"));
    }

    private static String owner(String table, List<String> columns, String owner) {
        if (table.equals(owner)) {
            return "id";
        }
        // Beside a tenant an account is who did something.
        var owned =
                columns.contains(owner + "_id")
                        && !(owner.equals("account") && columns.contains("tenant_id"));
        return owned ? owner + "_id" : "NULL";
    }
}
