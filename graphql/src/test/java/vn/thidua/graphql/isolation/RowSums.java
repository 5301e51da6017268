package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.TenantId;

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

    /** The same of all rows that are not this tenant's own. */
    Map<String, String> ofOthersThan(TenantId tenant) {
        var sums = new TreeMap<String, String>();
        for (var table : tables()) {
            var columns = sql.texts(COLUMNS, table);
            var mine = table.equals("tenant") ? "id" : "tenant_id";
            var others =
                    columns.contains(mine) ? " WHERE `%s` <> ?".formatted(mine) : " WHERE 0 < ?";
            var all = columns.stream().map(column -> "COALESCE(HEX(`" + column + "`), '-')");
            sums.put(
                    table,
                    sql.text(
                            "SELECT CONCAT(COUNT(*), ' ', COALESCE(SUM(CRC32(CONCAT("
                                    + all.collect(Collectors.joining(", '|', "))
                                    + "))), 0)) FROM `%s`".formatted(table)
                                    + others,
                            tenant.value()));
        }
        return sums;
    }

    private List<String> tables() {
        return sql.texts(
                "SELECT table_name FROM information_schema.tables WHERE table_schema ="
                        + " DATABASE() AND table_type = 'BASE TABLE' ORDER BY table_name");
    }
}
