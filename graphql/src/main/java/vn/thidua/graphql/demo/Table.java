package vn.thidua.graphql.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A table of the demo's data: one line a row, cells between bars, {@code -} for an absent one. */
final class Table {
    private static final String ABSENT = "-";

    private Table() {}

    /** Gives each row of {@code demo/<name>.txt} in order. */
    static void forEach(String name, Consumer<Row> each) {
        text("demo/" + name + ".txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> new Row(Arrays.stream(line.split("\\|")).map(String::strip).toList()))
                .forEach(each);
    }

    /** A text file of the demo. */
    static String text(String path) {
        try (var input = Table.class.getClassLoader().getResourceAsStream(path)) {
            return new String(
                    Objects.requireNonNull(input, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One row. */
    record Row(List<String> cells) {
        String text(int column) {
            return cells.get(column);
        }

        @Nullable String find(int column) {
            var cell = cells.get(column);
            return cell.equals(ABSENT) ? null : cell;
        }

        LocalDate day(int column) {
            return LocalDate.parse(text(column));
        }

        @Nullable LocalDate findDay(int column) {
            var cell = find(column);
            return cell == null ? null : LocalDate.parse(cell);
        }
    }
}
