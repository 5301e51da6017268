package vn.thidua.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import graphql.parser.ParserOptions;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.infra.testing.TestServer;

/**
 * The whole schema stands printed in {@code graphql/schema.snapshot.graphqls}: a change of the API
 * shows in every diff, and one that could break a client has to be said in {@code CHANGES.md}.
 */
class SchemaSnapshotTest {
    private static final int TOKENS_MAX = 1_000_000;
    private static final Path ROOM = TestServer.root().resolve("graphql");
    private static final Path SNAPSHOT = ROOM.resolve("schema.snapshot.graphqls");
    private static final Path CHANGES = ROOM.resolve("CHANGES.md");
    private static final String WRITE = "thidua.snapshot";
    private static final String HOW_TO_WRITE =
            """
            To write it anew:
              infra/test -q -o -pl graphql -am -Dtest=SchemaSnapshotTest -Dthidua.snapshot=write \
            -Dsurefire.failIfNoSpecifiedTests=false
            """;

    @Test
    void isWhatTheFilesSay() throws IOException {
        var before = Files.exists(SNAPSHOT) ? Files.readString(SNAPSHOT) : "";
        var now = PrintedSchema.print(PrintedSchema.ofFiles());

        noSilentBreakage(before, now);

        if ("write".equals(System.getProperty(WRITE))) {
            Files.writeString(SNAPSHOT, now);
        } else if (!now.equals(before)) {
            fail("The schema has changed, its snapshot has not. %s", HOW_TO_WRITE);
        }
    }

    private static void noSilentBreakage(String before, String now) throws IOException {
        var changes = Files.readString(CHANGES);

        assertThat(breakages(before, now).stream().filter(b -> !changes.contains(b)).toList())
                .as(
                        "These changes break clients. Deprecate first and name the successor; or,"
                                + " if it has to be, add a line to graphql/CHANGES.md with exactly"
                                + " these words and what clients do now.")
                .isEmpty();
    }

    @Test
    void noticesWhatBreaksClients() {
        var before =
                """
                type Query { plan(id: ID!): Plan old: Int }
                type Plan { name: String! }
                """;
        var now =
                """
                type Query { plan(id: ID!, year: Int!): Plan more: Int }
                type Plan { name: String }
                """;

        assertThat(breakages(before, now))
                .containsExactlyInAnyOrder("Query.plan", "Query.old", "Plan.name");
    }

    private static List<String> breakages(String before, String now) {
        if (before.isBlank()) {
            return List.of();
        }
        var found = new CapturingReporter();
        // Our own schema is longer than what a stranger may send to be parsed.
        var usual = ParserOptions.getDefaultParserOptions();
        ParserOptions.setDefaultParserOptions(usual.transform(o -> o.maxTokens(TOKENS_MAX)));
        try {
            new SchemaDiff()
                    .diffSchema(
                            SchemaDiffSet.diffSetFromSdl(
                                    PrintedSchema.of(before), PrintedSchema.of(now)),
                            found);
        } finally {
            ParserOptions.setDefaultParserOptions(usual);
        }
        return found.getBreakages().stream().map(SchemaSnapshotTest::place).distinct().toList();
    }

    private static String place(DiffEvent event) {
        return event.getFieldName() == null
                ? event.getTypeName()
                : event.getTypeName() + "." + event.getFieldName();
    }
}
