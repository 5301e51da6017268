package vn.thidua.infra.export;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as it is.
 *
 * @param columns those that are stored, in their order
 * @param key the columns of the primary key
 */
record Table(String name, List<Column> columns, List<String> key) {

    /** The statement that takes one row. */
    String insert() {
        return "INSERT INTO `%s` (%s) VALUES (%s)"
                .formatted(
                        name,
                        columns.stream()
                                .map(column -> "`" + column.name() + "`")
                                .collect(Collectors.joining(", ")),
                        columns.stream().map(_ -> "?").collect(Collectors.joining(", ")));
    }

    /** Reads rows of what is called {@code t}, in the order of their keys. */
    String select(String source) {
        return "SELECT %s\nFROM %s\nORDER BY %s"
                .formatted(
                        columns.stream().map(Column::read).collect(Collectors.joining(", ")),
                        source,
                        key.stream()
                                .map(column -> "t.`" + column + "`")
                                .collect(Collectors.joining(", ")));
    }
}
