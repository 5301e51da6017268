package vn.thidua.platform.body.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.platform.body.warning.WarningCases.codes;
import static vn.thidua.platform.body.warning.WarningCases.content;
import static vn.thidua.platform.body.warning.WarningCases.oddities;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.platform.body.Bodies;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.content.Movement;
import vn.thidua.platform.body.content.Note;
import vn.thidua.platform.body.content.NoteKind;

class WordWarningsTest {

    @Test
    void findsNumbersThatComeTwiceOrBackwards() {
        PlanBody body =
                new Bodies()
                        .item("1", null, "1", null, content(null))
                        .item("1.1", "1", "1.1", null, content(null))
                        .item("1.2", "1", "1.2", null, content(null))
                        .item("2", null, "2", null, content(null))
                        .item("2.1", "2", "2.1", null, content(null))
                        .item("again", "2", "1.2", null, content(null))
                        .item("2.3", "2", "2.3", null, content(null))
                        .item("dash", "2", "-", null, content(null))
                        .item("dash-again", "2", "-", null, content(null))
                        .body();

        assertThat(oddities(body))
                .extracting(w -> w.code() + " " + w.item() + " " + w.values())
                .containsExactly("LABEL_TWICE again [1.2]", "LABEL_OUT_OF_ORDER again [1.2, 2.1]");
    }

    @Test
    void countsTheMovementsThatAnItemAnnounces() {
        Movement movement = new Movement("x", null, null, null, false, false, null, Set.of());
        Bodies bodies = new Bodies().item("c", null, null, "05 phong trào", content(2));
        bodies.item("m1", "c", null, null, movement);

        assertThat(oddities(bodies.body()))
                .extracting(Warning::values)
                .containsExactly(List.of("2", "1"));
        assertThat(codes(bodies.item("m2", "c", null, null, movement).body())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    (03/2/1930-30/2/2022),          IMPOSSIBLE_DATE,        30/2/2022
                    ngày 31/4/2022,                 IMPOSSIBLE_DATE,        31/4/2022
                    ngày 29/02/2024,                ,
                    7/1981- 7/2022,                 ,
                    Từ tháng 01/01/2022,            MONTH_BEFORE_FULL_DATE, tháng 01/01/2022
                    từ tháng 01/2022,               ,
                    thực hiện các các nhiệm vụ,     DOUBLED_WORD,           các các
                    Các các nội dung,               ,
                    luôn luôn gương mẫu,            ,
                    do Bộ Tư pháp pháp động,        DOUBLED_WORD,           pháp pháp
                    phong trào pháp động,           KNOWN_SLIP,             pháp động|phát động
                    thực hiện Kế hoạch này./.Y,     SCANNING_RESIDUE,       Y
                    thực hiện Kế hoạch này./.,      ,
                    """)
    void readsWordsClosely(String text, @Nullable WarningCode code, @Nullable String values) {
        PlanBody body = new Bodies().item("n", text, new Note(NoteKind.REMARK)).body();

        List<Warning> found =
                oddities(body).stream().filter(w -> code == null || w.code() == code).toList();

        assertThat(found.stream().map(w -> String.join("|", w.values())))
                .isEqualTo(values == null ? List.of() : List.of(values));
    }

    @ParameterizedTest
    @CsvSource({"2, STRAY_PAGE_NUMBER", "http://vanban.vn/x, STRAY_WATERMARK"})
    @CsvSource({"- 12 -, STRAY_PAGE_NUMBER", "UASC, SCANNING_RESIDUE"})
    void sortsWhatWasLeftIn(String text, WarningCode code) {
        assertThat(codes(new Bodies().item("n", text, new Note(NoteKind.STRAY)).body()))
                .containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tạo điều\n\nkiện", "chi trả,\n \n  theo luật"})
    void noticesPageBreaksInsideSentences(String text) {
        assertThat(codes(new Bodies().item("n", text, new Note(NoteKind.REMARK)).body()))
                .containsExactly(WarningCode.BROKEN_TEXT);
    }
}
