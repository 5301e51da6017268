package vn.thidua.graphql.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.thidua.infra.testing.TestServer;

/** The classes of all rooms, read once; what Micronaut generates is left out. */
final class HouseClasses {
    static final String ROOT = "vn.thidua";

    private static final Pattern GENERATED =
            Pattern.compile(".*/(\\$[^/]*|[^/]*\\$(Definition|Intercepted|Introspection)\\b[^/]*)");

    /** What is written under src/main. */
    static final JavaClasses MAIN =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .withImportOption(place -> !place.contains("-tests.jar"))
                    .withImportOption(place -> !place.matches(GENERATED))
                    .importPackages(ROOT);

    private HouseClasses() {}

    static String room(JavaClass type) {
        return type.getPackageName().split("\\.", 4)[2];
    }

    /** A list in src/test/resources/house: a name and the reason for it on each line. */
    static TreeMap<String, String> list(String name) {
        var file = listFile(name);
        try {
            var list = new TreeMap<String, String>();
            for (var line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    var parts = line.strip().split("\\s+", 2);
                    list.put(parts[0], parts.length == 2 ? parts[1] : "");
                }
            }
            return list;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path listFile(String name) {
        return TestServer.root().resolve("graphql/src/test/resources/house").resolve(name);
    }
}
