package vn.thidua.graphql.engine;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.trial.TrialApi;

/** Each limit is tried on both sides of it. */
@ExtendWith(TrialApi.Extension.class)
class LimitsIT {
    private final TrialApi api;

    LimitsIT(TrialApi api) {
        this.api = api;
    }

    @Test
    void answersTheIntrospectionOfDevelopersTools() {
        assertThat(api.ask(IntrospectionQuery.INTROSPECTION_QUERY))
                .startsWith("{\"data\":{\"__schema\":");
    }

    @Test
    void refusesIntrospectionThatGoesInCircles() {
        var document =
                "{ __schema { types { fields { type { fields { type { fields { type"
                        + " { name } } } } } } } } }";

        refused(document, "TOO_MANY_FIELDS");
    }

    @Test
    void readsFiveThousandTokens() {
        var field = "about { name } ";

        refused("{ " + field.repeat(1249) + "}", "TOO_MANY_ROOT_FIELDS"); // It has been read.
        refused("{ " + field.repeat(1250) + "}", "TOO_MANY_TOKENS");
    }

    @Test
    void readsSixtyFourKilobytes() {
        var rest = "{ __typename } # ";

        assertThat(api.ask(rest + "x".repeat(64 * 1024 - rest.length())))
                .isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
        refused(rest + "x".repeat(64 * 1024 - rest.length() + 1), "DOCUMENT_TOO_LARGE");
    }

    @Test
    void goesFifteenFieldsDeep() {
        assertThat(api.ask(deep(15))).contains("\"NOT_FOUND\"");
        refused(deep(16), "TOO_DEEP");
        refused(
                "{ trialThing(id: \"x\") { ...A } } fragment A on TrialThing { "
                        + "next { ".repeat(14)
                        + "name"
                        + " }".repeat(14)
                        + " }",
                "TOO_DEEP");
    }

    @Test
    void refusesADocumentNestedBeyondReading() {
        refused("{ a".repeat(1000) + " }".repeat(1000), "TOO_DEEP");
    }

    @Test
    void takesFiftyAliases() {
        assertThat(api.ask("{ about { " + aliases(50) + "} }")).startsWith("{\"data\"");
        refused("{ about { " + aliases(51) + "} }", "TOO_MANY_ALIASES");
    }

    @Test
    void takesTwentyFieldsAtTheRoot() {
        assertThat(api.ask("{ " + aliases(20) + "}")).startsWith("{\"data\"");
        refused("{ " + aliases(21) + "}", "TOO_MANY_ROOT_FIELDS");
        refused(
                "{ ...A ... { "
                        + aliases(10)
                        + "} } fragment A on Query { b: __typename "
                        + aliases(10).replace("a", "c")
                        + "}",
                "TOO_MANY_ROOT_FIELDS");
    }

    @Test
    void spreadsFragmentsToTwoThousandFields() {
        var document =
                "query { about { ...A0 } } "
                        + IntStream.range(0, 12)
                                .mapToObj(
                                        i ->
                                                "fragment A%d on About { ...A%d ...A%d } "
                                                        .formatted(i, i + 1, i + 1))
                                .collect(Collectors.joining())
                        + "fragment A12 on About { name }";

        refused(document, "TOO_MANY_FIELDS");
    }

    @Test
    void findsCirclesOfFragments() {
        refused(
                "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
                "VALIDATION_FAILED");
    }

    @Test
    void listsFiftyErrorsOfAWrongDocument() {
        var answer =
                api.ask(
                        "{ about { "
                                + IntStream.range(0, 80)
                                        .mapToObj(i -> "x" + i + " ")
                                        .collect(Collectors.joining())
                                + "} }");

        assertThat(answer.split("\"code\":\"VALIDATION_FAILED\"", -1)).hasSize(51);
        assertThat(answer).contains("\"code\":\"TOO_MANY_ERRORS\"");
    }

    private void refused(String document, String code) {
        assertThat(api.ask(document))
                .contains("\"code\":\"" + code + "\"")
                .doesNotContain("\"data\"");
    }

    private static String deep(int depth) {
        return "{ trialThing(id: \"x\") { "
                + "next { ".repeat(depth - 2)
                + "name"
                + " }".repeat(depth - 2)
                + " } }";
    }

    private static String aliases(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "a" + i + ": __typename ")
                .collect(Collectors.joining());
    }
}
