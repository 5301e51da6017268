package vn.thidua.graphql.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A table for people, which trials write and are held against.
 *
 * @param name the file's name without its ending; {@code -DNAME.write=true} writes it anew
 * @param header what stands above the table, each line after a {@code #}
 */
record TableFile(String name, String header) {
    private static final int CELL = 9;

    /** One row: what it is about, and its cells. */
    static String row(int width, String about, List<String> cells) {
        var row = new StringBuilder(padded(about, width));
        cells.forEach(cell -> row.append(' ').append(padded(cell, CELL)));
        return row.toString().stripTrailing();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** Fails with the rows that differ from those that trials have shown. */
    void hold(List<String> tried) {
        var file = Path.of("src/test/resources", name + ".txt");
        try {
            if (Boolean.getBoolean(name + ".write")) {
                Files.writeString(file, header + String.join("\n", tried) + "\n");
            }
            var written = Files.readString(file).lines().filter(l -> !l.startsWith("#")).toList();
            assertThat(differences(written, tried))
                    .as("run with -D%s.write=true to write %s, then read the change", name, file)
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> differences(List<String> written, List<String> tried) {
        var found = new ArrayList<String>();
        written.stream().filter(r -> !tried.contains(r)).forEach(r -> found.add("file:  " + r));
        tried.stream().filter(r -> !written.contains(r)).forEach(r -> found.add("tried: " + r));
        return found;
    }
}
