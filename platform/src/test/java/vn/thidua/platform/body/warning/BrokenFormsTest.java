package vn.thidua.platform.body.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.platform.body.warning.WarningCases.oddities;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.body.Bodies;
import vn.thidua.platform.body.content.FieldKind;
import vn.thidua.platform.body.content.FormField;
import vn.thidua.platform.body.content.FormTemplate;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.body.value.Decimal;

class BrokenFormsTest {

    @Test
    void noticesFormsThatNobodyCanFillIn() {
        var form =
                form(
                        "Mẫu 1",
                        field("name", FieldKind.TEXT, List.of(), null, null),
                        field("name", FieldKind.LONG_TEXT, List.of(), null, null),
                        field("title", FieldKind.CHOICE, List.of(), null, null),
                        field("members", FieldKind.INTEGER, List.of(), "10", "9.5"));
        var body = new Bodies().item("a", null, form).item("b", null, form("Mẫu 1")).body();

        assertThat(oddities(body))
                .extracting(warning -> warning.code() + " " + warning.values())
                .containsExactly(
                        "FORM_FIELD_TWICE [Mẫu 1, name]",
                        "FORM_WITHOUT_CHOICES [Mẫu 1, Ô title]",
                        "FORM_BOUNDS_CROSSED [Mẫu 1, Ô members]",
                        "FORM_TWICE [Mẫu 1]");
    }

    @Test
    void letsAnyTitlesBeNamedWhereTheFormNamesNone() {
        var form =
                form(
                        "Mẫu 2",
                        field("titles", FieldKind.TITLES, List.of(), null, null),
                        field("share", FieldKind.NUMBER, List.of(), "0", "100"),
                        field("flag", FieldKind.CHOICES, List.of("Có"), null, "2"));

        assertThat(oddities(new Bodies().item("a", null, form).body())).isEmpty();
    }

    private static FormTemplate form(String code, FormField... fields) {
        return new FormTemplate(code, "Đăng ký", SubjectKind.INDIVIDUAL, List.of(fields));
    }

    private static FormField field(
            String name,
            FieldKind kind,
            List<String> choices,
            @Nullable String min,
            @Nullable String max) {
        return new FormField(
                name, "Ô " + name, null, kind, true, choices, decimal(min), decimal(max));
    }

    private static @Nullable Decimal decimal(@Nullable String text) {
        return text == null ? null : new Decimal(text);
    }
}
