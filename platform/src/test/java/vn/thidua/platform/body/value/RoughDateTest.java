package vn.thidua.platform.body.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoughDateTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2022-06-30, DAY,     2022-06-30, 2022-06-30
                    2024-02,    MONTH,   2024-02-01, 2024-02-29
                    2025-Q3,    QUARTER, 2025-07-01, 2025-09-30
                    2025-Q4,    QUARTER, 2025-10-01, 2025-12-31
                    2027,       YEAR,    2027-01-01, 2027-12-31
                    """)
    void meansTheDaysOfItsPrecision(
            String text, DatePrecision precision, LocalDate first, LocalDate last) {
        RoughDate date = RoughDate.parse(text);

        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.first()).isEqualTo(first);
        assertThat(date.last()).isEqualTo(last);
        assertThat(date.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-02-30", "2022-13", "2025-Q5", "30/6/2022", "", "22"})
    void refusesWhatIsNoDate(String text) {
        assertThat(Attempt.of(() -> RoughDate.parse(text)))
                .isEqualTo(new Attempt.Refused<>(List.of(new BodyRefused.BadDate(text))));
    }

    @Test
    void overlapsWhenAYearBelongsToBoth() {
        Period first = new Period(RoughDate.parse("2025"), RoughDate.parse("2027"), null);
        Period second = new Period(RoughDate.parse("2027"), RoughDate.parse("2030"), null);
        Period third = new Period(RoughDate.parse("2031"), null, null);

        assertThat(first.overlaps(second)).isTrue();
        assertThat(second.overlaps(first)).isTrue();
        assertThat(second.overlaps(third)).isFalse();
    }
}
