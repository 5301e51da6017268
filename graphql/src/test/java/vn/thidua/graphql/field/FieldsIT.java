package vn.thidua.graphql.field;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.graphql.trial.TrialApi.quoted;

import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.graphql.trial.TrialApi;

@ExtendWith(TrialApi.Extension.class)
class FieldsIT {
    private static final String FIRST = id("TrialThing:", 1);

    private final TrialApi api;

    FieldsIT(TrialApi api) {
        this.api = api;
    }

    @Test
    void readsRecordsWithTheirScalarsAndIds() {
        var answer =
                api.ask(
                        "{ trialThing(id: \"%s\") { id name madeOn madeAt share } }"
                                .formatted(FIRST));

        assertThat(answer)
                .isEqualTo(
                        """
                        {"data":{"trialThing":{"id":"%s","name":"thing 1","madeOn":"2026-07-01",\
                        "madeAt":"2026-07-01T08:00:00+07:00","share":"95.50"}}}"""
                                .formatted(FIRST));
    }

    @Test
    void findsAnyThingByItsId() {
        var answer =
                api.ask(
                        "{ node(id: \"%s\") { __typename id ... on TrialThing { name } } }"
                                .formatted(FIRST));

        assertThat(answer)
                .isEqualTo(
                        """
                        {"data":{"node":{"__typename":"TrialThing","id":"%s","name":"thing 1"}}}"""
                                .formatted(FIRST));
    }

    @ParameterizedTest
    @CsvSource({"trialThing", "node"})
    void answersAWrongIdLikeOneThatWasNeverGivenOut(String field) {
        var never = id("TrialThing:", 9);
        var answer = answer(field, never);

        assertThat(answer).contains("\"code\":\"NOT_FOUND\"").contains("Không tìm thấy.");
        for (var wrong :
                new String[] {
                    id("OtherThing:", 1),
                    id("TrialThing", 1),
                    FIRST + "=",
                    FIRST.substring(4),
                    "",
                    "garbage",
                    "ÿ",
                    "A".repeat(500)
                }) {
            assertThat(answer(field, wrong)).as(wrong).isEqualTo(answer);
        }
    }

    private String answer(String field, String id) {
        return api.ask("{ %s(id: %s) { id } }".formatted(field, quoted(id)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    NOT_VISIBLE     | NOT_FOUND       | There is no such thing.
                    NOT_PERMITTED   | NOT_PERMITTED   | You may not do this.
                    UNAUTHENTICATED | UNAUTHENTICATED | You need to sign in.
                    """)
    void tellsWhyAFieldIsRefusedAndNothingMore(String how, String code, String message) {
        var answer = api.ask("{ trialFailure(how: %s) }".formatted(how), "Accept-Language", "en");

        assertThat(answer)
                .isEqualTo(
                        """
                        {"errors":[{"message":"%s","locations":[{"line":1,"column":3}],\
                        "path":["trialFailure"],"extensions":{"code":"%s"}}],\
                        "data":{"trialFailure":null}}"""
                                .formatted(message, code));
    }

    @Test
    void keepsOurOwnMistakesInTheLog() {
        var answer = api.ask("{ trialFailure(how: BUG) }", "Accept-Language", "en");

        assertThat(answer)
                .matches(".*Something went wrong on our side\\. Error id: [0-9a-f]{12}\".*")
                .contains("\"code\":\"INTERNAL\",\"errorId\":\"")
                .doesNotContain("SELECT", "Exception");
    }

    @Test
    void keepsItInTheLogThatAFieldWasNullWhichMustNotBe() {
        var answer = api.ask("{ trialNeverNull }", "Accept-Language", "en");

        assertThat(answer)
                .contains("\"code\":\"INTERNAL\"")
                .contains("Something went wrong on our side.")
                .contains("\"data\":null");
    }

    @Test
    void listsFiftyErrorsAtMost() {
        var answer = api.ask("{ trialFailures(count: 70) { it } }", "Accept-Language", "en");

        assertThat(answer.split("\"code\":\"NOT_FOUND\"", -1)).hasSize(51);
        assertThat(answer)
                .contains("20 more errors are not listed.", "\"code\":\"TOO_MANY_ERRORS\"");
    }

    @Test
    void tellsFormsApartByTheNameOfTheirClass() {
        var answer =
                api.ask(
                        """
                        { trialShapes { __typename area
                          ... on CircleTrialShape { radius } ... on SquareTrialShape { side } } }
                        """);

        assertThat(answer)
                .isEqualTo(
                        """
                        {"data":{"trialShapes":[\
                        {"__typename":"CircleTrialShape","area":"12.56","radius":"2"},\
                        {"__typename":"SquareTrialShape","area":"4","side":"2"}]}}""");
    }

    @Test
    void goesThroughAListPageByPage() {
        var document =
                """
                query Page($after: String) { trialThings(first: 2, after: $after) {
                  nodes { name } edges { node { name } cursor }
                  pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }
                """;

        var first = api.post("{\"query\":%s}".formatted(quoted(document))).body();
        var cursor = first.replaceAll(".*\"endCursor\":\"([^\"]+)\".*", "$1");
        var second =
                api.post(
                                "{\"query\":%s,\"variables\":{\"after\":\"%s\"}}"
                                        .formatted(quoted(document), cursor))
                        .body();

        assertThat(first)
                .contains("\"nodes\":[{\"name\":\"thing 1\"},{\"name\":\"thing 2\"}]")
                .contains("\"hasNextPage\":true,\"hasPreviousPage\":false");
        assertThat(second)
                .contains("\"nodes\":[{\"name\":\"thing 3\"}]")
                .contains("\"hasNextPage\":false,\"hasPreviousPage\":true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    first: 0                 | first
                    first: 101               | first
                    first: 2, after: "junk"  | after
                    """)
    void givesNoPageThatIsNotServed(String arguments, String argument) {
        var answer = api.ask("{ trialThings(%s) { nodes { id } } }".formatted(arguments));

        assertThat(answer)
                .contains("\"code\":\"BAD_INPUT\",\"argument\":\"%s\"".formatted(argument));
    }

    @Test
    void loadsTheChildrenOfAllThingsAtOnceAndTheirChildrenToo() {
        api.loads();

        var answer =
                api.ask("{ trialThings(first: 3) { nodes { neighbour neighbourOfNeighbour } } }");

        assertThat(answer)
                .isEqualTo(
                        """
                        {"data":{"trialThings":{"nodes":[\
                        {"neighbour":"thing 2","neighbourOfNeighbour":"thing 3"},\
                        {"neighbour":"thing 3","neighbourOfNeighbour":null},\
                        {"neighbour":null,"neighbourOfNeighbour":null}]}}}""");
        assertThat(api.loads()).containsExactly(Set.of("thing 1", "thing 2", "thing 3"));
    }

    @Test
    void bindsFiltersAndFieldsWithArguments() {
        assertThat(
                        api.ask(
                                """
                                { trialEcho(
                                    filter: {names: ["a"], since: "2026-07-01", kinds: [BUG]}) }
                                """))
                .contains("Filter[names=[a], since=2026-07-01, kinds=[BUG]]");
        assertThat(api.ask("{ trialEcho }")).contains("Optional.empty");
        assertThat(
                        api.ask(
                                "{ trialThing(id: \"%s\") { greeting(name: \"Binh\") } }"
                                        .formatted(FIRST)))
                .contains("thing 1 greets Binh");
    }

    static String id(String type, int number) {
        var bytes = new byte[type.length() + 16];
        System.arraycopy(
                type.getBytes(java.nio.charset.StandardCharsets.UTF_8), 0, bytes, 0, type.length());
        bytes[bytes.length - 1] = (byte) number;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
