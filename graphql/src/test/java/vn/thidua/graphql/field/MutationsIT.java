package vn.thidua.graphql.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.graphql.trial.TrialApi;

@ExtendWith(TrialApi.Extension.class)
class MutationsIT {
    private static final String FIRST = FieldsIT.id("TrialThing:", 1);

    private final TrialApi api;

    MutationsIT(TrialApi api) {
        this.api = api;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    name: "x"                                  | x without note
                    name: "x", note: null                      | xnull
                    name: "x", note: "!"                       | x!
                    name: "x", shape: {square: "2.50"}         | x without note Square[side=2.50]
                    name: "x", shape: {circle: {radius: "1"}}  | x without note Circle[radius=1]
                    """)
    void answersTheThingThatWasChanged(String fields, String name) {
        var answer = rename(fields);

        assertThat(answer)
                .isEqualTo(
                        """
                        {"data":{"trialRename":{"thing":{"name":"%s"},"errors":[]}}}"""
                                .formatted(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    vi | Tên \\"thing 1\\" đã có từ 01/07/2026.
                    en | The name 'thing 1' is taken since 01/07/2026; it doesn't change.
                    """)
    void answersARefusalInTheCallersLanguage(String language, String message) {
        var answer =
                rename("name: \"thing 1\", since: \"2026-07-01\"", "Accept-Language", language);

        assertThat(answer)
                .isEqualTo(
                        """
                        {"data":{"trialRename":{"thing":null,"errors":[{"__typename":\
                        "TrialRenameError","code":"NAME_TAKEN","message":"%s",\
                        "path":["input","name"]}]}}}"""
                                .formatted(message));
    }

    @Test
    void takesWhatARecordRefusesForTheClientsMistake() {
        var answer = rename("name: \" \"", "Accept-Language", "en");

        assertThat(answer)
                .contains("The value at input is not valid: a name has a letter at least")
                .contains("\"code\":\"BAD_INPUT\",\"argument\":\"input\"")
                .contains("\"data\":{\"trialRename\":null}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    name: "x", since: "1/7/2026"
                    name: "x", since: "2026-02-30"
                    name: "x", shape: {square: "1e9"}
                    name: "x", shape: {square: 2.5}
                    name: "x", shape: {}
                    name: "x", shape: {square: "1", circle: {radius: "1"}}
                    """)
    void refusesValuesThatTheSchemaDoesNotTake(String fields) {
        assertThat(rename(fields)).contains("\"code\":\"").doesNotContain("\"data\"", "INTERNAL");
    }

    @Test
    void answersAWrongIdLikeOneThatWasNeverGivenOut() {
        var never = renamed(FieldsIT.id("TrialThing:", 9), "name: \"x\"");

        assertThat(never).contains("\"code\":\"NOT_FOUND\"");
        assertThat(renamed("junk", "name: \"x\"")).isEqualTo(never);
        assertThat(renamed(FieldsIT.id("Plan:", 1), "name: \"x\"")).isEqualTo(never);
    }

    private String rename(String fields, String... headers) {
        return renamed(FIRST, fields, headers);
    }

    private String renamed(String thing, String fields, String... headers) {
        return api.ask(
                """
                        mutation { trialRename(input: {thing: "%s", %s}) {
                          thing { name } errors { __typename code message path } } }
                        """
                        .formatted(thing, fields),
                headers);
    }
}
