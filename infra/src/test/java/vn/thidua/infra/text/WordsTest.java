package vn.thidua.infra.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.infra.text.Words.Range;

class WordsTest {
    @Test
    void haveAllSyllablesButTheLastWhole() {
        var words = Words.of("Chuyển đổi  SỐ, đổi mớ");

        assertThat(words.syllables()).containsExactly("chuyen", "doi", "so");
        assertThat(words.last()).isEqualTo("mo");
        assertThat(words.typed()).containsExactly("chuyển", "đổi", "số", "đổi", "mớ");
        assertThat(Words.of(" , ").isEmpty()).isTrue();
    }

    @Test
    void areFoundInWhateverOrderTheyStand() {
        var there = Set.of("thi", "dua", "nganh", "tu", "phap");

        assertThat(Words.of("tư pháp").areIn(there)).isTrue();
        assertThat(Words.of("phap th").areIn(there)).isTrue();
        assertThat(Words.of("tu pha").areIn(there)).isTrue();
        assertThat(Words.of("pha tu").areIn(there)).as("only the last is begun").isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    kế,       Kế hoạch,  true
                    kề,       Kế hoạch,  false
                    ke,       Kế hoạch,  false
                    Kế hoạ,   KẾ HOẠCH,  true
                    hoạch kế, Kế hoạch,  true
                    ơn đất,   Ơn Đất,    true
                    on dat,   Ơn Đất,    false
                    """)
    void tellAccentsApartWhereTheyAreWanted(String typed, String text, boolean there) {
        assertThat(Words.of(typed).areTypedIn(text)).isEqualTo(there);
    }

    @Test
    void areShownWhereTheyStandCountedInCharacters() {
        var ranges = Words.of("doi so").rangesIn("🏅 Chuyển đổi số và đổi mới");

        assertThat(ranges).containsExactly(new Range(9, 3), new Range(13, 2), new Range(19, 3));
    }

    @Test
    void areTheSameHoweverTheirAccentsAreWritten() {
        var apart = Normalizer.normalize("Đường lối đổi mới", Normalizer.Form.NFD);
        assertThat(apart).isNotEqualTo("Đường lối đổi mới");

        assertThat(Words.of(apart)).isEqualTo(Words.of("Đường lối đổi mới"));
        assertThat(Words.syllablesOf(apart)).containsExactly("duong", "loi", "doi", "moi");
        assertThat(Words.of("đường lố").areTypedIn(apart)).isTrue();
        assertThat(Words.of("đương lố").areTypedIn(apart)).isFalse();
        assertThat(Words.of("duong").rangesIn(apart)).containsExactly(new Range(0, 8));
    }

    @Test
    void standForNoMoreThanTheyAre() {
        assertThat(Words.of("50% _ d\\").last()).isEqualTo("d");
        assertThat(Words.of("a".repeat(40)).last()).hasSize(Words.SYLLABLE_MAX);
        assertThat(Words.of("một ".repeat(12)).typed()).hasSize(10);
    }
}
