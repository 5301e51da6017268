package vn.thidua.graphql.house;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.thidua.infra.testing.Sql;

/** The migrated database, as MySQL itself describes it. */
final class Schema {
    private static final String OURS =
            "table_schema = DATABASE() AND table_name NOT LIKE 'DATABASE%'";

    private final Sql sql;

    Schema(Sql sql) {
        this.sql = sql;
    }

    /** A key with its columns in order. */
    record Key(String table, String name, boolean unique, List<String> columns) {}

    /** A foreign key with its columns and those that it names, in order. */
    record Reference(
            String table, String name, List<String> columns, String target, List<String> named) {}

    Set<String> tables() {
        return new TreeSet<>(
                sql.texts("SELECT table_name FROM information_schema.tables WHERE " + OURS));
    }

    List<Key> keys() {
        var query =
                """
                SELECT CONCAT_WS(' ', table_name, index_name, non_unique,
                    GROUP_CONCAT(column_name ORDER BY seq_in_index))
                FROM information_schema.statistics WHERE %s
                GROUP BY table_name, index_name, non_unique
                """
                        .formatted(OURS);
        return sql.texts(query).stream().map(line -> line.split(" ")).map(Schema::key).toList();
    }

    private static Key key(String[] parts) {
        return new Key(parts[0], parts[1], parts[2].equals("0"), List.of(parts[3].split(",")));
    }

    List<Reference> references() {
        var query =
                """
                SELECT CONCAT_WS(' ', table_name, constraint_name,
                    GROUP_CONCAT(column_name ORDER BY ordinal_position), referenced_table_name,
                    GROUP_CONCAT(referenced_column_name ORDER BY ordinal_position))
                FROM information_schema.key_column_usage
                WHERE %s AND referenced_table_name IS NOT NULL
                GROUP BY table_name, constraint_name, referenced_table_name
                """
                        .formatted(OURS);
        return sql.texts(query).stream()
                .map(line -> line.split(" "))
                .map(Schema::reference)
                .toList();
    }

    private static Reference reference(String[] parts) {
        var columns = List.of(parts[2].split(","));
        return new Reference(parts[0], parts[1], columns, parts[3], List.of(parts[4].split(",")));
    }

    /** Views, triggers and routines: there are none in this house. */
    List<String> others() {
        return sql.texts(
                """
                SELECT table_name FROM information_schema.views WHERE table_schema = DATABASE()
                UNION ALL SELECT trigger_name FROM information_schema.triggers
                    WHERE trigger_schema = DATABASE()
                UNION ALL SELECT routine_name FROM information_schema.routines
                    WHERE routine_schema = DATABASE()
                """);
    }

    /** The whole shape as one text, the same whatever was in the tables. */
    String text() {
        Map<String, String> statements = new TreeMap<>();
        for (var table : tables()) {
            statements.put(table, normal(sql.created(table)));
        }
        return statements.values().stream().collect(Collectors.joining(";\n\n", "", ";\n"));
    }

    private static String normal(String statement) {
        return statement
                .replaceAll(" AUTO_INCREMENT=[0-9]+", "")
                .replace(" ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_as_cs", "")
                .replace(" CHARACTER SET utf8mb4", "")
                .replace(" COLLATE utf8mb4_0900_as_cs", "")
                .replace("`", "");
    }
}
