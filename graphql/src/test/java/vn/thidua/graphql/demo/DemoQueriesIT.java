package vn.thidua.graphql.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.graphql.resource.ResourceFolder;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.infra.testing.TestServer;

/**
 * The queries that GraphiQL offers, each run as the one whom it names: just these answers, and no
 * more statements than these. {@code -Ddemo.write=true} writes the answers anew.
 */
@ExtendWith({House.class, ToldDemo.class})
class DemoQueriesIT {
    private static final Map<String, String> QUERIES =
            ResourceFolder.read("demo/queries", ".graphql");
    private static final Pattern SIGN_IN = Pattern.compile("# sign-in: (\\S+)");
    private static final Path ANSWERS =
            TestServer.root().resolve("graphql/src/test/resources/demo/answers");
    private static final String LIMITS =
            """
            01-about            | 1
            02-viewer           | 3
            03-agencies         | 6
            04-published-plans  | 4
            05-overview         | 6
            06-rollup           | 6
            07-coverage         | 6
            08-targets          | 4
            09-own-plans        | 4
            10-whole-plan       | 4
            11-links-to-answer  | 4
            12-templates        | 6
            13-duties-owed      | 4
            14-unit-plans       | 4
            15-parents          | 4
            16-waiting          | 9
            17-approval         | 14
            18-search           | 11
            19-public-reading   | 4
            20-rules            | 9
            21-registrations    | 18
            22-groups           | 6
            23-award-reviews    | 9
            24-tallies          | 8
            25-evidence         | 9
            26-council          | 12
            27-awards           | 20
            28-public-awards    | 3
            29-submissions      | 9
            """;

    private final LoadedDemo demo;
    private final JsonMapper json;

    DemoQueriesIT(LoadedDemo demo, JsonMapper json) {
        this.demo = demo;
        this.json = json;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = LIMITS)
    void answersJustThisWithFewStatements(String name, int statements) throws IOException {
        var text = QUERIES.get(name);
        var signIn = SIGN_IN.matcher(text);
        var person = signIn.find() ? demo.as(signIn.group(1)) : demo.as("viewer@btp");
        person.ask(text);

        var sent = Statements.sent(() -> person.ask(text));
        var answer = PrettyJson.read(json, person.ask(text).raw());

        var file = ANSWERS.resolve(name + ".json");
        if (Boolean.getBoolean("demo.write")) {
            Files.createDirectories(ANSWERS);
            Files.writeString(file, PrettyJson.write(answer));
        }
        assertThat(PrettyJson.write(answer)).isEqualTo(Files.readString(file));
        assertThat(sent).hasSizeLessThanOrEqualTo(statements);
    }

    @Test
    void allOfThemAreTried() {
        assertThat(LIMITS.lines().map(line -> line.split(" ")[0]))
                .containsExactlyInAnyOrderElementsOf(QUERIES.keySet());
    }
}
