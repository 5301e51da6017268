package vn.thidua.infra.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an export takes of every table of the catalogue.
 *
 * @param entries by table
 * @param sections what else the page says, by heading
 */
record Recipe(SortedMap<String, Entry> entries, Map<String, String> sections) {
    private static final String PAGE = "db/export.txt";
    private static final String TENANT = "tenant";

    /**
     * A table.
     *
     * @param text the statement that gives its rows, or the reason why none are taken
     */
    record Entry(String table, Rule rule, String text) {}

    /** As the pages say that the program carries with it. */
    static Recipe read() {
        return of(resource("db/catalogue.txt"), resource(PAGE));
    }

    /**
     * Tables of kind tenant are taken whether the page names them or not; any other must be named.
     */
    static Recipe of(String catalogue, String page) {
        var sections = new TreeMap<String, String>();
        var named = new TreeMap<String, Entry>();
        new PageReading(sections, named).readAll(page);
        var entries = new TreeMap<String, Entry>();
        for (var line : lines(catalogue)) {
            var words = line.split("\\s+");
            var entry = named.remove(words[0]);
            entries.put(words[0], entry == null ? unnamed(words[0], words[2]) : entry);
        }
        if (!named.isEmpty()) {
            throw new IllegalStateException(
                    PAGE + " speaks of " + named.keySet() + ", which catalogue.txt does not know");
        }
        return new Recipe(entries, sections);
    }

    private static Entry unnamed(String table, String kind) {
        if (!kind.equals(TENANT)) {
            throw new IllegalStateException(
                    """
                    %s says nothing of %s, which is not one agency's alone: say which of its rows \
                    belong to the export of a tenant, or why none do"""
                            .formatted(PAGE, table));
        }
        return new Entry(table, Rule.OWN, "");
    }

    /** The tables that rows are taken of, in the order of their names. */
    List<Entry> taken() {
        return entries.values().stream().filter(entry -> entry.rule().takes()).toList();
    }

    /** The tables that none are taken of, with the reason. */
    SortedMap<String, String> untaken() {
        return entries.values().stream()
                .filter(entry -> !entry.rule().takes())
                .collect(Collectors.toMap(Entry::table, Recipe::reason, (a, _) -> a, TreeMap::new));
    }

    private static String reason(Entry entry) {
        return entry.rule() == Rule.DERIVED ? "computed anew " + entry.text() : entry.text();
    }

    /** Which of a table's rows may stand in an installation that is empty otherwise. */
    @Nullable String allowed(String table) {
        var stays = condition("may stand in an empty installation", table);
        return stays == null ? givingWay(table) : stays;
    }

    /** Which of these give way to those that are taken in. */
    @Nullable String givingWay(String table) {
        return condition("gives way to what is taken in", table);
    }

    private @Nullable String condition(String heading, String table) {
        return lines(section(heading)).stream()
                .map(line -> line.split("\\s+", 2))
                .filter(words -> words[0].equals(table))
                .map(words -> words[1])
                .findFirst()
                .orElse(null);
    }

    String section(String heading) {
        return Objects.requireNonNull(
                sections.get(heading), () -> PAGE + " has no section " + heading);
    }

    /** The statements that compute sums after an import, one after the other. */
    static List<String> derivations() {
        var text = resource("db/export/derived.sql").replaceAll("(?m)^--.*\n", "");
        return Arrays.stream(text.split(";\\s*\n"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static String resource(String name) {
        try (var input = Recipe.class.getClassLoader().getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(input, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
