package vn.thidua.tenants.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberPatternTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    {number}/KH-STP,          true
                    {number}/{year}/QĐ-UBND,  true
                    {year}-{number}/KH,       true
                    Số {number},              true
                    {number},                 true
                    KH-STP,                   false
                    {number}/{number}/KH,     false
                    {number}/{month}/KH,      false
                    {number}/KH{,             false
                    {number}/{year}/{year},   false
                    """)
    void holdsTheNumberOnceAndTheYearAtMostOnce(String text, boolean fits) {
        assertThat(NumberPattern.fits(text)).isEqualTo(fits);
    }

    @Test
    void writesSymbolsWithAndWithoutTheirNumber() {
        var pattern = new NumberPattern("{number}/{year}/KH-STP");

        assertThat(pattern.symbol("145", 2025)).isEqualTo("145/2025/KH-STP");
        assertThat(pattern.unnumbered(2025)).isEqualTo("/2025/KH-STP");
    }

    @Test
    void isNoLongerThanItsColumn() {
        assertThat(NumberPattern.fits("{number}" + "x".repeat(32))).isTrue();
        assertThatThrownBy(() -> new NumberPattern("{number}" + "x".repeat(33)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
