package vn.thidua.graphql.house;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.thidua.infra.testing.TestServer;

/** What {@code infra/db/catalogue.txt} says about each table. */
public final class Catalogue {
    static final Path FILE = TestServer.root().resolve("infra/db/catalogue.txt");
    static final List<String> ROOMS = List.of("infra", "platform", "tenants", "graphql");

    private static final Set<String> TENANT_GUARD = Set.of("tenant_id");

    private final Map<String, Entry> tables;

    private Catalogue(Map<String, Entry> tables) {
        this.tables = tables;
    }

    /** Whose rows a table holds. */
    public enum Kind {
        /** One agency's, for itself alone. */
        TENANT,
        /** Nobody's in particular: everybody who has signed in may read them. */
        SHARED,
        /** Rows that some agencies may see and others not. */
        CROSSING
    }

    /** One table; its guards are the columns that say who owns, receives or may see a row. */
    public record Entry(String table, String room, Kind kind, Set<String> guards) {}

    /** As the page says today. */
    public static Catalogue read() {
        try {
            var entries =
                    Files.readAllLines(FILE).stream()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(Catalogue::entry)
                            .collect(toMap(Entry::table, Function.identity()));
            return new Catalogue(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(String line) {
        var words = line.strip().split("\\s+");
        if (words.length < 3 || words.length > 4 || !ROOMS.contains(words[1])) {
            throw new IllegalStateException("catalogue.txt: cannot read: " + line);
        }
        var guards = words.length == 4 ? words[3].split(",") : new String[0];
        var kind = Kind.valueOf(words[2].toUpperCase(Locale.ROOT));
        return new Entry(words[0], words[1], kind, Set.copyOf(Arrays.asList(guards)));
    }

    Set<String> tables() {
        return tables.keySet();
    }

    /** What it says of this table. */
    public Optional<Entry> find(String table) {
        return Optional.ofNullable(tables.get(table));
    }

    /** The columns that say whose a row of this table is, or who sees it. */
    public Set<String> guards(String table) {
        return find(table)
                .map(entry -> entry.kind() == Kind.TENANT ? TENANT_GUARD : entry.guards())
                .orElse(Set.of());
    }
}
