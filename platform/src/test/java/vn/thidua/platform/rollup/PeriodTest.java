package vn.thidua.platform.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2025-01-01, 20251, 2025-01-01, 2025-03-31
                    2024-06-30, 20242, 2024-04-01, 2024-06-30
                    2025-09-30, 20253, 2025-07-01, 2025-09-30
                    2025-12-31, 20254, 2025-10-01, 2025-12-31
                    """)
    void aDayLiesInAQuarter(LocalDate day, int code, LocalDate startsOn, LocalDate endsOn) {
        var period = Period.of(day);

        assertThat(period.code()).isEqualTo(code);
        assertThat(period.startsOn()).isEqualTo(startsOn);
        assertThat(period.endsOn()).isEqualTo(endsOn);
        assertThat(period.holds(day)).isTrue();
        assertThat(period.holds(startsOn.minusDays(1))).isFalse();
        assertThat(period.holds(endsOn.plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {20250, 20255, 19994, 21001, 2025, -20251})
    void otherNumbersAreNoQuarters(int code) {
        assertThatThrownBy(() -> new Period(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theNextQuarterMayBeOfTheNextYear() {
        assertThat(Period.of(2025, 4).next()).isEqualTo(Period.of(2026, 1));
        assertThat(Period.of(2025, 1).next()).isEqualTo(Period.of(2025, 2));
    }

    @Test
    void rangesAreHalvesAndYears() {
        assertThat(PeriodRange.half(2025, 1))
                .isEqualTo(new PeriodRange(Period.of(2025, 1), Period.of(2025, 2)));
        assertThat(PeriodRange.half(2025, 2))
                .isEqualTo(new PeriodRange(Period.of(2025, 3), Period.of(2025, 4)));
        assertThat(PeriodRange.year(2025))
                .isEqualTo(new PeriodRange(Period.of(2025, 1), Period.of(2025, 4)));
        assertThatThrownBy(() -> new PeriodRange(Period.of(2025, 2), Period.of(2025, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
