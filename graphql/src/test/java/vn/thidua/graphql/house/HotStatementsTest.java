package vn.thidua.graphql.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.thidua.infra.testing.TestServer;

/**
 * Hot statements and the schema could move to Vitess or TiDB: what they use that one of these lacks
 * is listed with its reason.
 */
class HotStatementsTest {
    private static final Set<String> HOT = HouseClasses.list("hot-statements.txt").keySet();

    @Test
    void everyHotStatementIsKnown() throws IOException {
        assertThat(statements().keySet())
                .as("a statement of hot-statements.txt was renamed; a new one belongs there too")
                .containsExactlyInAnyOrderElementsOf(HOT);
    }

    @Test
    void whatVitessOrTidbLackIsListedAndTheListOnlyShrinks() throws IOException {
        var found = new TreeSet<String>();
        statements().forEach((place, sql) -> add(place, sql, found));
        add("schema", Files.readString(TestServer.root().resolve("infra/db/schema.sql")), found);

        assertThat(found)
                .as("write it so that Vitess and TiDB know it; compare with past-one-machine.txt")
                .containsExactlyInAnyOrderElementsOf(
                        HouseClasses.list("past-one-machine.txt").keySet());
    }

    private static void add(String place, String sql, Set<String> found) {
        Arrays.stream(Lack.values())
                .filter(lack -> lack.isIn(sql))
                .forEach(lack -> found.add(place + ":" + lack));
    }

    private static Map<String, String> statements() throws IOException {
        var statements = new TreeMap<String, String>();
        for (var written : Repositories.statements()) {
            if (HOT.contains(written.place())) {
                statements.merge(written.place(), written.sql(), String::concat);
            }
        }
        for (var place : HOT) {
            if (!place.contains("#")) {
                statements.put(place, source(place));
            }
        }
        return statements;
    }

    private static String source(String type) throws IOException {
        var room = type.split("\\.")[2];
        var file = room + "/src/main/java/" + type.replace('.', '/') + ".java";
        return Files.readString(TestServer.root().resolve(file));
    }
}
