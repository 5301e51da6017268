package vn.thidua.tenants.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.platform.body.content.FieldKind;
import vn.thidua.platform.body.content.FormField;
import vn.thidua.platform.body.content.FormTemplate;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.body.value.Decimal;

/** What may be written into a field of each kind, how it is kept, and what is wrong otherwise. */
class FilledFormTest {
    private static final FormTemplate FORM =
            new FormTemplate(
                    "Mẫu 1",
                    "Đăng ký thi đua của cá nhân",
                    SubjectKind.INDIVIDUAL,
                    List.of(
                            field("name", FieldKind.TEXT, null, null),
                            field("initiative", FieldKind.LONG_TEXT, null, null),
                            field("score", FieldKind.NUMBER, "0", "10"),
                            field("members", FieldKind.INTEGER, "1", null),
                            field("since", FieldKind.DATE, null, null),
                            field("isLeader", FieldKind.YES_NO, null, null),
                            field("block", FieldKind.CHOICE, null, null, "Một", "Hai"),
                            field("weeks", FieldKind.CHOICES, null, null, "T1", "T2"),
                            field("titles", FieldKind.TITLES, null, null, "LĐTT", "CSTĐ"),
                            field("awards", FieldKind.TITLES, null, null),
                            field("signature", FieldKind.SIGNATURE, null, null)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    name       | '  Nông  Văn  An ' | Nông Văn An | -                  | -
                    name       | '   '              | ''          | -                  | -
                    name       | Hai + Ba           | ''          | ONE_VALUE_ONLY     | ''
                    name       | An + An            | An          | -                  | -
                    name       | *501               | ''          | TEXT_TOO_LONG      | 500
                    initiative | *10000             | =           | -                  | -
                    initiative | *10001             | ''          | TEXT_TOO_LONG      | 10000
                    score      | 9.50               | =           | -                  | -
                    score      | '9,5'              | ''          | NOT_A_NUMBER       | ''
                    score      | mười               | ''          | NOT_A_NUMBER       | ''
                    score      | -0.1               | ''          | TOO_SMALL          | 0
                    score      | 10.01              | ''          | TOO_GREAT          | 10
                    score      | 10                 | =           | -                  | -
                    members    | 12                 | =           | -                  | -
                    members    | 12.5               | ''          | NOT_A_WHOLE_NUMBER | ''
                    members    | 0                  | ''          | TOO_SMALL          | 1
                    since      | 2022-02-19         | =           | -                  | -
                    since      | 2022-02-30         | ''          | NOT_A_DAY          | ''
                    since      | 19/02/2022         | ''          | NOT_A_DAY          | ''
                    isLeader   | true               | =           | -                  | -
                    isLeader   | có                 | ''          | NOT_YES_OR_NO      | ''
                    block      | Một                | =           | -                  | -
                    block      | Ba                 | ''          | NOT_A_CHOICE       | Một; Hai
                    block      | Một + Hai          | ''          | ONE_VALUE_ONLY     | ''
                    weeks      | T2 + T1            | =           | -                  | -
                    weeks      | T2 + T9            | T2          | NOT_A_CHOICE       | T1; T2
                    titles     | LĐTT + CSTĐ        | =           | -                  | -
                    titles     | Anh hùng           | ''          | NOT_A_CHOICE       | LĐTT; CSTĐ
                    awards     | GK + BK            | =           | -                  | -
                    awards     | *201               | ''          | TEXT_TOO_LONG      | 200
                    signature  | Nông Văn An        | =           | -                  | -
                    colour     | đỏ                 | ''          | FIELD_UNKNOWN      | ''
                    """)
    void keepsWhatFitsAndSaysWhatWouldBeRight(
            String field,
            String sent,
            String kept,
            AnswerFault.@Nullable Kind fault,
            @Nullable String right) {
        var filled = FilledForm.begun(FORM, List.of(answer(field, values(sent))));

        var values = filled.answers().stream().flatMap(a -> a.values().stream()).toList();
        assertThat(values).isEqualTo(values(kept.equals("=") ? sent : kept));
        assertThat(filled.faults().stream().map(f -> f.field() + " " + f.kind()).toList())
                .isEqualTo(fault == null ? List.of() : List.of(field + " " + fault));
        assertThat(filled.faults().stream().map(AnswerFault::right).toList())
                .isEqualTo(right == null ? List.of() : List.of(right));
    }

    @Test
    void wantsWhatMustBeAnsweredOnlyOnceItIsSent() {
        var field =
                new FormField(
                        "name", "Họ và tên", null, FieldKind.TEXT, true, List.of(), null, null);
        var form = new FormTemplate("Mẫu 1", "Đăng ký", null, List.of(field));
        var blank = List.of(answer("name", List.of(" ")));

        assertThat(FilledForm.begun(form, blank).faults()).isEmpty();
        assertThat(FilledForm.complete(form, blank).faults())
                .containsExactly(
                        new AnswerFault("name", "Họ và tên", AnswerFault.Kind.ANSWER_MISSING, ""));
    }

    @Test
    void refusesAFieldAnsweredTwice() {
        var twice = List.of(answer("name", List.of("An")), answer("name", List.of("Bình")));

        assertThat(FilledForm.begun(FORM, twice).faults())
                .extracting(AnswerFault::kind)
                .containsExactly(AnswerFault.Kind.FIELD_TWICE);
    }

    @Test
    void namesTheTitlesOfAllFieldsForTitlesOnce() {
        var answers =
                List.of(
                        answer("name", List.of("LĐTT")),
                        answer("titles", List.of("LĐTT", "CSTĐ")),
                        answer("awards", List.of("Giấy khen", "LĐTT")));

        assertThat(FilledForm.titles(FORM, answers)).containsExactly("LĐTT", "CSTĐ", "Giấy khen");
    }

    private static FormAnswer answer(String field, List<String> values) {
        return new FormAnswer(field, values);
    }

    /** Values parted by a plus; a star and a number stand for so many letters. */
    private static List<String> values(String text) {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split(" \\+ ")).map(FilledFormTest::value).toList();
    }

    private static String value(String text) {
        return text.startsWith("*") ? "a".repeat(Integer.parseInt(text.substring(1))) : text;
    }

    private static FormField field(
            String name,
            FieldKind kind,
            @Nullable String min,
            @Nullable String max,
            String... choices) {
        return new FormField(
                name,
                "Ô " + name,
                null,
                kind,
                false,
                Arrays.asList(choices),
                min == null ? null : new Decimal(min),
                max == null ? null : new Decimal(max));
    }
}
