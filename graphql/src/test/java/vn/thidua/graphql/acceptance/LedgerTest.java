package vn.thidua.graphql.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.thidua.graphql.resource.ResourceFolder;
import vn.thidua.infra.testing.TestServer;

/** Every row of the acceptance list that is due is named by the test or query that shows it. */
class LedgerTest {
    private static final String LATER = "other";
    private static final Pattern ROW = Pattern.compile("\\b(?:S[0-4]|X)-\\d{2}\\b");
    private static final Pattern NAMED_TEST =
            Pattern.compile("(?s)@(?:DisplayName|ParameterizedTest)\\(.*?\"\\)");
    private static final Pattern NAMED_QUERY = Pattern.compile("(?m)^# shows: .*$");

    private final Path root = TestServer.root();

    @Test
    void everyRowThatIsDueIsNamedByWhatShowsIt() throws IOException {
        var rows = rows();
        var due = new TreeSet<>(rows.keySet());
        due.removeIf(row -> LATER.equals(rows.get(row)));

        due.removeAll(named());

        assertThat(due)
                .as(
                        """
                        name each of these rows in the @DisplayName of a test that would fail \
                        without it, or after "# shows:" in a demo query""")
                .isEmpty();
    }

    @Test
    void noRowIsNamedThatDoesNotExist() throws IOException {
        var unknown = named();
        unknown.removeAll(rows().keySet());

        assertThat(unknown).as("compare with acceptance/rows.txt").isEmpty();
    }

    private Map<String, String> rows() throws IOException {
        var rows = new TreeMap<String, String>();
        var file = root.resolve("graphql/src/test/resources/acceptance/rows.txt");
        Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\|"))
                .forEach(cells -> rows.put(cells[0].strip(), cells[1].strip()));
        return rows;
    }

    private TreeSet<String> named() throws IOException {
        var named = new TreeSet<String>();
        for (var room : List.of("infra", "platform", "tenants", "graphql")) {
            try (var files = Files.walk(root.resolve(room).resolve("src/test/java"))) {
                for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    addRows(NAMED_TEST, Files.readString(file), named);
                }
            }
        }
        for (var query : ResourceFolder.read("demo/queries", ".graphql").values()) {
            addRows(NAMED_QUERY, query, named);
        }
        return named;
    }

    private static void addRows(Pattern place, String text, TreeSet<String> named) {
        place.matcher(text)
                .results()
                .flatMap(found -> ROW.matcher(found.group()).results())
                .forEach(row -> named.add(row.group()));
    }
}
