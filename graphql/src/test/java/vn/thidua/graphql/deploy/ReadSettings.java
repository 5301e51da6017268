package vn.thidua.graphql.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.thidua.infra.testing.TestServer;

/** The variables of the environment that the program reads, found in its sources. */
final class ReadSettings {
    /** A variable by its own name, or a setting that the framework takes from one. */
    private static final Pattern NAMED =
            Pattern.compile("\"(?:\\$\\{)?(THIDUA_[A-Z_]+|(?:thidua|otel)\\.[a-z][a-z.-]+)[\":}]");

    private ReadSettings() {}

    static Set<String> list() {
        var found = new TreeSet<String>();
        for (var room : new String[] {"infra", "platform", "tenants", "graphql"}) {
            found.addAll(below(TestServer.root().resolve(room).resolve("src/main/java")));
        }
        return found;
    }

    private static Set<String> below(Path folder) {
        var found = new TreeSet<String>();
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                var named = NAMED.matcher(Files.readString(file));
                while (named.find()) {
                    found.add(named.group(1).toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
