package vn.thidua.graphql.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.thidua.graphql.failure.ErrorCode;

class MessagesTest {
    private final Messages messages = new Messages();

    @Test
    void saysTheSameThingsInBothLanguages() {
        assertThat(messages.keys(Languages.ENGLISH))
                .as("Each text stands in a _vi and in an _en file.")
                .isEqualTo(messages.keys(Languages.VIETNAMESE));
    }

    @Test
    void hasATextForEveryKindOfError() {
        assertThat(messages.keys(Languages.VIETNAMESE))
                .contains(
                        java.util.stream.Stream.of(ErrorCode.values())
                                .map(ErrorCode::messageKey)
                                .toArray(String[]::new));
    }

    @Test
    void writesValuesAsPeopleDo() {
        var key = "trialRename.NAME_TAKEN";
        var day = LocalDate.of(2026, 7, 1);

        assertThat(messages.say(Languages.VIETNAMESE, key, new BigDecimal("1234.50"), day))
                .isEqualTo("Tên \"1.234,5\" đã có từ 01/07/2026.");
        assertThat(messages.say(Languages.ENGLISH, key, 1234, null))
                .isEqualTo("The name '1,234' is taken since ; it doesn't change.");
        assertThat(messages.say(Languages.ENGLISH, key, "$1 {0}", "x"))
                .isEqualTo("The name '$1 {0}' is taken since x; it doesn't change.");
    }

    @Test
    void tellsWhereAMissingTextBelongs() {
        assertThatThrownBy(() -> messages.say(Languages.ENGLISH, "planIssue.NOTHING"))
                .hasMessage(
                        "no message planIssue.NOTHING in en; add it to messages/*_en.properties");
    }
}
