package vn.thidua.infra.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void takesTonesVowelMarksAndTheBarredDAway() {
        assertThat(Folding.fold("Đỗ Thị Huế")).isEqualTo(" do thi hue");
        assertThat(Folding.fold("PHỞ  ƯỚT, Ở-ĐÂU?")).isEqualTo(" pho uot o dau");
    }

    @Test
    void foldsComposedAndDecomposedLettersAlike() {
        assertThat(Folding.fold("Kê\u0301")).isEqualTo(Folding.fold("Kế")).isEqualTo(" ke");
    }

    @Test
    void foldsTextWithoutLettersToNothing() {
        assertThat(Folding.fold(" % _ ")).isEmpty();
        assertThat(Folding.pattern("%_")).isEqualTo("%%");
    }

    @Test
    void findsSyllablesByTheirBeginningsInTheOrderTyped() {
        assertThat(found("nguyen an", "Nguyễn Văn An")).isTrue();
        assertThat(found("Văn", "Nguyễn Văn An")).isTrue();
        assertThat(found("ng v", "Nguyễn Văn An")).isTrue();
        assertThat(found("an van", "Nguyễn Văn An")).isFalse();
        assertThat(found("guyen", "Nguyễn Văn An")).isFalse();
    }

    private static boolean found(String typed, String text) {
        var like = Folding.pattern(typed).replace("%", ".*");
        return Pattern.matches(like, Folding.fold(text));
    }
}
