package vn.thidua.bench.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Statements that stand under their names in a file, as those of {@code sides/rollups} do. */
final class SqlFile {
    private static final Pattern NAME =
            Pattern.compile("^-- (once|night|write|read|last)\\b([^:\\n]*).*$", Pattern.MULTILINE);

    private final List<Named> statements = new ArrayList<>();

    private record Named(String name, String text) {}

    /** Reads a file. */
    static SqlFile of(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads its text. */
    static SqlFile parse(String text) {
        var file = new SqlFile();
        var found = NAME.matcher(text);
        var heads = found.results().toList();
        for (var each = 0; each < heads.size(); each++) {
            var end = each + 1 < heads.size() ? heads.get(each + 1).start() : text.length();
            var statement = text.substring(heads.get(each).end(), end).strip();
            var name = (heads.get(each).group(1) + heads.get(each).group(2)).strip();
            file.statements.add(new Named(name, statement.replaceAll(";\\s*$", "")));
        }
        return file;
    }

    /** The statement of exactly this name. */
    String named(String name) {
        return statements.stream()
                .filter(statement -> statement.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no statement " + name))
                .text();
    }

    /** All statements whose names begin with this word, in order. */
    List<String> all(String word) {
        return statements.stream()
                .filter(statement -> statement.name().split(" ")[0].equals(word))
                .map(Named::text)
                .toList();
    }
}
