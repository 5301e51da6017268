package vn.thidua.infra.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import vn.thidua.infra.mysql.EmbeddedMysql;

/**
 * Starts an embedded MySQL for a test program. Servers are kept, initialised, in numbered places
 * under the git-ignored {@code .data}; a program takes the first place that no living one holds.
 */
public final class TestServer {
    private static final int PLACES_MAX = 50;

    private TestServer() {}

    /** A running server; close it. */
    public static EmbeddedMysql start() {
        var data = root().resolve(".data");
        return IntStream.range(0, PLACES_MAX)
                .mapToObj(place -> data.resolve("test-mysql").resolve(Integer.toString(place)))
                .flatMap(place -> EmbeddedMysql.startIfFree(place, data, said -> {}).stream())
                .findFirst()
                .orElseThrow();
    }

    /** The project's folder, wherever in it a test was started. */
    public static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("infra/db/changelog.yaml"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
