package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.thidua.infra.testing.Sql;

/** What all rows of the database add up to, to see whether any was added, changed or taken away. */
@Singleton
final class RowSums {
    private static final String COLUMNS =
            "SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                    + " AND table_name = ? ORDER BY ordinal_position";

    private final Sql sql;

    RowSums(Sql sql) {
        this.sql = sql;
    }

    /** The checksum of every table. */
    Map<String, String> now() {
        var tables = tables();
        var quoted = tables.stream().map(table -> "`" + table + "`");
        var sums = new TreeMap<String, String>();
        try (var connection = sql.connect();
                var statement = connection.createStatement();
                var answer =
                        statement.executeQuery(
                                "CHECKSUM TABLE " + quoted.collect(Collectors.joining(", ")))) {
            while (answer.next()) {
                sums.put(answer.getString(1), String.valueOf(answer.getString(2)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return sums;
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

    private List<String> tables() {
        return sql.texts(
                "SELECT table_name FROM information_schema.tables WHERE table_schema ="
                        + " DATABASE() AND table_type = 'BASE TABLE' ORDER BY table_name");
    }
}
