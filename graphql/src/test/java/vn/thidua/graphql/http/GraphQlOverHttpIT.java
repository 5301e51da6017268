package vn.thidua.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.graphql.trial.TrialApi.quoted;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.graphql.trial.TrialApi;

@ExtendWith(TrialApi.Extension.class)
class GraphQlOverHttpIT {
    private static final String TYPENAME = "{\"query\":\"{ __typename }\"}";
    private static final String STRICT = "application/graphql-response+json";

    private final TrialApi api;

    GraphQlOverHttpIT(TrialApi api) {
        this.api = api;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    application/json | json
                    application/graphql-response+json | graphql-response+json
                    */* | json
                    application/graphql-response+json, */*;q=0.9 | graphql-response+json
                    application/graphql-response+json;q=0.5, application/json | json
                    application/json;q=0, application/graphql-response+json | graphql-response+json
                    text/html, */*;q=0.1 | json
                    """)
    void answersInTheMediaTypeThatIsWantedMost(String accept, String answered) {
        var response = api.post(TYPENAME, "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValue("application/" + answered + "; charset=utf-8");
        assertThat(response.body()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
    }

    @Test
    void refusesToAnswerInAnotherMediaType() {
        var response = api.post(TYPENAME, "Accept", "text/plain");

        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(response.body()).contains("\"code\":\"NOT_ACCEPTABLE\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/graphql",
                "application/jsonp"
            })
    void readsJsonOnly(String contentType) {
        var response = api.post(TYPENAME, "Content-Type", contentType);

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(response.body()).contains("\"code\":\"UNSUPPORTED_MEDIA_TYPE\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {STRICT, "application/json"})
    void refusesWhatIsNoRequest(String accept) {
        for (var body :
                new String[] {
                    "",
                    "nonsense",
                    "{\"query\":",
                    "[]",
                    "null",
                    "{}",
                    "{\"qeury\":\"{ __typename }\"}",
                    "{\"query\":{}}",
                    "{\"query\":7}",
                    "{\"query\":\"{ __typename }\",\"operationName\":[]}",
                    "{\"query\":\"{ __typename }\",\"variables\":[7]}",
                    "{\"query\":\"{ __typename }\",\"extensions\":\"x\"}",
                    "{\"query\":\"{ __typename }\"} {}"
                }) {
            var response = api.post(body, "Accept", accept);

            assertThat(response.statusCode()).as(body).isEqualTo(400);
            assertThat(response.body()).as(body).contains("\"code\":\"BAD_REQUEST\"");
        }
    }

    @Test
    void takesNullForWhatMayBeLeftOut() {
        var body =
                """
                {"query":"{ __typename }","operationName":null,"variables":null,"extensions":null}
                """;

        assertThat(api.post(body).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {                                      | PARSE_FAILED
                    { nothingOfThatName }                  | VALIDATION_FAILED
                    query Q($id: ID!) { node(id: $id) { id } } | BAD_INPUT
                    query A { __typename } query B { __typename } | BAD_INPUT
                    """)
    void tellsAWrongDocumentByStatusOnlyToThoseWhoKnow(String document, String code) {
        var body = "{\"query\":" + quoted(document) + "}";

        var strict = api.post(body, "Accept", STRICT);
        var old = api.post(body, "Accept", "application/json");

        assertThat(strict.statusCode()).isEqualTo(400);
        assertThat(old.statusCode()).isEqualTo(200);
        assertThat(strict.body()).contains("\"code\":\"" + code + "\"").doesNotContain("\"data\"");
        assertThat(old.body()).isEqualTo(strict.body());
    }

    @Test
    void runsTheOperationThatIsNamed() {
        var body =
                """
                {"query":"query A { a: __typename } query B { b: __typename }","operationName":"B"}
                """;

        assertThat(api.post(body).body()).isEqualTo("{\"data\":{\"b\":\"Query\"}}");
    }

    @Test
    void answersQueriesByGet() {
        var query = encoded("query Q($name: String!) { __type(name: $name) { name } }");
        var variables = encoded("{\"name\":\"About\"}");

        var response = api.get("?query=" + query + "&variables=" + variables);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\"data\":{\"__type\":{\"name\":\"About\"}}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {STRICT, "application/json"})
    void runsNoMutationByGet(String accept) {
        var response = api.get("?query=" + encoded("mutation { __typename }"), "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValue("POST");
        assertThat(response.body()).contains("\"code\":\"GET_IS_FOR_QUERIES\"");
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        var body =
                "{\"query\":\"{ __typename }\",\"variables\":{\"x\":\""
                        + "a".repeat(1024 * 1024)
                        + "\"}}";

        var response = api.post(body);

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("\"code\":\"BODY_TOO_LARGE\"");
    }

    @Test
    void refusesASignInThatHasEnded() {
        var response = api.post(TYPENAME, "Trial-Sign-In-Ended", "yes");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(response.body()).contains("\"code\":\"UNAUTHENTICATED\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en-GB,en;q=0.8     | en | You need to sign in.
                    vi-VN              | vi | Bạn cần đăng nhập.
                    fr                 | vi | Bạn cần đăng nhập.
                    ???;;              | vi | Bạn cần đăng nhập.
                    fr, en;q=0.1       | en | You need to sign in.
                    """)
    void speaksTheLanguageThatIsAskedFor(String accepted, String language, String message) {
        var response =
                api.post(TYPENAME, "Accept-Language", accepted, "Trial-Sign-In-Ended", "yes");

        assertThat(response.headers().firstValue("Content-Language")).hasValue(language);
        assertThat(response.body()).contains(message);
    }

    @Test
    void namesEveryRequest() {
        var own = api.post(TYPENAME).headers().firstValue("X-Request-Id");
        var kept = api.post(TYPENAME, "X-Request-Id", "my-request-17");
        var refused = api.post(TYPENAME, "X-Request-Id", "a b");

        assertThat(own.orElseThrow()).hasSize(36);
        assertThat(kept.headers().firstValue("X-Request-Id")).hasValue("my-request-17");
        assertThat(refused.headers().firstValue("X-Request-Id").orElseThrow()).hasSize(36);
    }

    @Test
    void sendsAPersonWithABrowserToTheExplorer() {
        var response = api.get("", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).hasValue("/graphiql");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
