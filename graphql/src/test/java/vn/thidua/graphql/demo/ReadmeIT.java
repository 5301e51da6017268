package vn.thidua.graphql.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.TestServer;

/** The README's queries give the answers that are printed there. */
@ExtendWith({House.class, ToldDemo.class})
class ReadmeIT {
    private static final Pattern PAIR =
            Pattern.compile(
                    "As `(\\S+)`(?:(?!```).)*```graphql\\n(.*?)```\\s*```json\\n(.*?)```",
                    Pattern.DOTALL);
    private static final Pattern FIRST_ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern BY_CURL =
            Pattern.compile("\"query\":\"(.*?)\"\\}'\\n```\\s*```\\n(.*?)\\n```", Pattern.DOTALL);
    private static final Pattern WITHOUT_SIGN_IN =
            Pattern.compile("'query=(.*?)'\\n```\\s*```\\n(.*?)\\n```", Pattern.DOTALL);

    private final LoadedDemo demo;
    private final JsonMapper json;
    private final String readme;

    ReadmeIT(LoadedDemo demo, JsonMapper json) throws IOException {
        this.demo = demo;
        this.json = json;
        this.readme = Files.readString(TestServer.root().resolve("README.md"));
    }

    @Test
    void queriesGiveTheAnswersPrintedBelowThem() {
        var pairs = all(PAIR);

        assertThat(pairs).hasSizeGreaterThanOrEqualTo(2);
        var variables = Map.<String, Object>of();
        for (var pair : pairs) {
            var answer = demo.as(pair.group(1)).ask(pair.group(2), variables).raw();
            assertThat(PrettyJson.write(PrettyJson.read(json, answer)))
                    .as(pair.group(2))
                    .isEqualTo(PrettyJson.write(PrettyJson.read(json, pair.group(3))));
            // Where the README says so, the id of one answer is asked for in the next query.
            variables =
                    FIRST_ID.matcher(answer)
                            .results()
                            .map(found -> Map.<String, Object>of("plan", found.group(1)))
                            .findFirst()
                            .orElse(variables);
        }
        assertThat(readme.split("```graphql")).hasSize(pairs.size() + 1);
    }

    @Test
    void theFirstQueryByCurlGivesWhatIsPrinted() {
        var pairs = all(BY_CURL);

        assertThat(pairs).hasSize(1);
        assertThat(demo.as("viewer@btp").ask(pairs.getFirst().group(1)).raw())
                .isEqualTo(pairs.getFirst().group(2));
    }

    @Test
    void theQueryWithoutASignInGivesWhatIsPrinted() {
        var pairs = all(WITHOUT_SIGN_IN);

        assertThat(pairs).hasSize(1);
        assertThat(demo.nobody().ask(pairs.getFirst().group(1)).raw())
                .isEqualTo(pairs.getFirst().group(2));
    }

    private List<MatchResult> all(Pattern pattern) {
        return pattern.matcher(readme).results().toList();
    }
}
