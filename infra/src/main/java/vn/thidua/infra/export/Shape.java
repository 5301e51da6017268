package vn.thidua.infra.export;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables of a database as they are. What MySQL computes and Liquibase keeps is left out. */
record Shape(SortedMap<String, Table> tables, Collection<Reference> references) {
    private static final String COLUMNS =
            """
            SELECT c.table_name, c.column_name, c.column_type
            FROM information_schema.columns c
            WHERE c.table_schema = DATABASE() AND c.generation_expression = ''
                AND c.table_name NOT LIKE 'DATABASECHANGELOG%'
            ORDER BY c.table_name, c.ordinal_position
            """;
    private static final String KEYS =
            """
            SELECT s.table_name, s.column_name
            FROM information_schema.statistics s
            WHERE s.table_schema = DATABASE() AND s.index_name = 'PRIMARY'
            ORDER BY s.table_name, s.seq_in_index
            """;
    private static final String REFERENCES =
            """
            SELECT k.constraint_name, k.table_name, k.column_name, k.referenced_table_name,
                k.referenced_column_name
            FROM information_schema.key_column_usage k
            WHERE k.table_schema = DATABASE() AND k.referenced_table_name IS NOT NULL
            ORDER BY k.table_name, k.constraint_name, k.ordinal_position
            """;

    static Shape of(Connection database) throws SQLException {
        var tables = new TreeMap<String, Table>();
        try (var statement = database.createStatement()) {
            try (var rows = statement.executeQuery(COLUMNS)) {
                while (rows.next()) {
                    table(tables, rows.getString(1))
                            .columns()
                            .add(new Column(rows.getString(2), Column.Form.of(rows.getString(3))));
                }
            }
            try (var rows = statement.executeQuery(KEYS)) {
                while (rows.next()) {
                    table(tables, rows.getString(1)).key().add(rows.getString(2));
                }
            }
        }
        return new Shape(tables, references(database));
    }

    private static Table table(SortedMap<String, Table> tables, String name) {
        return tables.computeIfAbsent(
                name, _ -> new Table(name, new ArrayList<>(), new ArrayList<>()));
    }

    private static Collection<Reference> references(Connection database) throws SQLException {
        var found = new TreeMap<String, Reference>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(REFERENCES)) {
            while (rows.next()) {
                var name = rows.getString(1);
                var begun =
                        found.getOrDefault(
                                name,
                                new Reference(
                                        name,
                                        rows.getString(2),
                                        List.of(),
                                        rows.getString(4),
                                        List.of()));
                found.put(name, begun.with(rows.getString(3), rows.getString(5)));
            }
        }
        return found.values();
    }

    Table table(String name) {
        return Objects.requireNonNull(tables.get(name), () -> "no table is called " + name);
    }

    /**
     * The columns that hold a tenant's number, whether a foreign key says so or not. A number that
     * nobody has today may be given to somebody tomorrow, who would find rows.
     */
    List<Reference> numbers() {
        return tables.values().stream()
                .flatMap(
                        table ->
                                table.columns().stream()
                                        .map(Column::name)
                                        .filter(name -> name.endsWith("tenant_id"))
                                        .map(name -> number(table.name(), name)))
                .toList();
    }

    private static Reference number(String table, String column) {
        return new Reference(table + "." + column, table, List.of(column), "tenant", List.of("id"));
    }
}
