package vn.thidua.infra.export;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Reads the page on exports: headings at the margin, and what is indented below them. */
final class PageReading {
    private final Map<String, String> sections;
    private final Map<String, Recipe.Entry> entries;

    /** Adds a line to the text of the heading above it. */
    private Consumer<String> add =
            line -> {
                throw unreadable(line);
            };

    PageReading(Map<String, String> sections, Map<String, Recipe.Entry> entries) {
        this.sections = sections;
        this.entries = entries;
    }

    void readAll(String page) {
        page.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::read);
        for (var entry : entries.values()) {
            if (entry.text().isBlank()
                    != (entry.rule() == Rule.OWN || entry.rule() == Rule.WHOLE)) {
                throw unreadable(entry.table());
            }
        }
    }

    private void read(String line) {
        if (line.startsWith(" ")) {
            add.accept(line);
        } else if (line.startsWith("= ")) {
            var heading = line.substring(2).strip();
            sections.put(heading, "");
            add = below -> sections.merge(heading, below + "\n", String::concat);
        } else {
            begin(line.split("\\s+", 3));
        }
    }

    private void begin(String[] words) {
        if (words.length < 2 || entries.containsKey(words[0])) {
            throw unreadable(words[0]);
        }
        var table = words[0];
        var rule = Rule.valueOf(words[1].toUpperCase(Locale.ROOT));
        entries.put(table, new Recipe.Entry(table, rule, words.length > 2 ? words[2] : ""));
        add =
                below -> {
                    var entry = entries.get(table);
                    if (entry == null) {
                        throw unreadable(below);
                    }
                    var text = entry.text() + below + "\n";
                    entries.put(table, new Recipe.Entry(table, rule, text));
                };
    }

    private static IllegalStateException unreadable(String line) {
        return new IllegalStateException("db/export.txt: cannot read: " + line);
    }
}
