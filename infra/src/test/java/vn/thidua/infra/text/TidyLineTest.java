package vn.thidua.infra.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TidyLineTest {

    @Test
    void composesLettersAndKeepsSingleSpaces() {
        assertThat(Tidy.line("  Pho\u0300ng\u00a0Ha\u0300nh \t chi\u0301nh\n"))
                .isEqualTo("Phòng Hành chính");
    }

    @Test
    void leavesNothingOfBlankText() {
        assertThat(Tidy.line(" \u00a0\t")).isEmpty();
    }
}
