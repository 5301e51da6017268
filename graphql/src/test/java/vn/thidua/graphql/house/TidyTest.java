package vn.thidua.graphql.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.infra.testing.TestServer;

/** Files, methods and lines stay small enough to be read in one go. */
class TidyTest {
    private static final int FILE_LINES_MAX = 300;
    private static final int METHOD_LINES_MAX = 40;
    private static final int LINE_LENGTH_MAX = 100;
    private static final Pattern PROMISE = Pattern.compile("\\b(TODO|FIXME|XXX)\\b(?!.*#\\d+)");

    private final Path root = TestServer.root();

    @Test
    void filesHoldOneIdea() throws IOException {
        var longest = new ArrayList<String>();
        for (var file : files(".java", ".sh", ".graphqls")) {
            var lines = Files.readAllLines(file).size();
            if (lines > FILE_LINES_MAX) {
                longest.add(root.relativize(file).toString());
            }
        }

        assertThat(longest)
                .as(
                        """
                        a file has at most 300 lines and aims for 20 to 150: which ideas are in \
                        it?""")
                .isEmpty();
    }

    @Test
    void methodsAreShort() throws IOException {
        var longest =
                JavaSources.methods(files(".java")).stream()
                        .filter(method -> method.lines() > METHOD_LINES_MAX)
                        .map(
                                method ->
                                        "%s %s has %d"
                                                .formatted(
                                                        root.relativize(method.file()),
                                                        method.name(),
                                                        method.lines()));

        assertThat(longest)
                .as("a method has at most 40 lines and aims for 15: decide above, compute below")
                .isEmpty();
    }

    @Test
    void linesEndInTime() throws IOException {
        var wrong =
                lines(
                        (file, line) ->
                                (name(file).endsWith(".java") || name(file).endsWith(".sh"))
                                        && line.codePointCount(0, line.length()) > LINE_LENGTH_MAX
                                        && !line.startsWith("import "));

        assertThat(wrong).as("lines end by column 100").isEmpty();
    }

    @Test
    void promisesNameTheirIssue() throws IOException {
        var wrong = lines((file, line) -> PROMISE.matcher(line).find() && !name(file).equals(ME));

        assertThat(wrong).as("do it now, or open an issue and write its number: #12").isEmpty();
    }

    private static final String ME = "TidyTest.java";

    private List<String> lines(BiPredicate<Path, String> wrong) throws IOException {
        var found = new ArrayList<String>();
        for (var file : files(".java", ".sh", ".sql", ".graphqls", ".yml", ".yaml")) {
            var lines = Files.readAllLines(file);
            for (var i = 0; i < lines.size(); i++) {
                if (wrong.test(file, lines.get(i))) {
                    found.add(root.relativize(file) + ":" + (i + 1));
                }
            }
        }
        return found;
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private List<Path> files(String... endings) throws IOException {
        var found = new ArrayList<Path>();
        for (var place : List.of("src", "db", "lib")) {
            for (var room : Catalogue.ROOMS) {
                found.addAll(below(root.resolve(room).resolve(place), endings));
            }
        }
        assertThat(found).isNotEmpty();
        return found;
    }

    private static List<Path> below(Path folder, String... endings) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var all = Files.walk(folder)) {
            return all.filter(file -> Stream.of(endings).anyMatch(e -> name(file).endsWith(e)))
                    .toList();
        }
    }
}
