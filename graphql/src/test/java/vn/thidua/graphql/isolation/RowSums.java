package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.thidua.infra.testing.Sql;

/** What all rows of the database add up to, to see whether any was added, changed or taken away. */
@Singleton
final class RowSums {
    private final Sql sql;

    RowSums(Sql sql) {
        this.sql = sql;
    }

    /** The checksum of every table. */
    Map<String, String> now() {
        var tables =
                sql.texts(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema ="
                                + " DATABASE() AND table_type = 'BASE TABLE'");
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
}
