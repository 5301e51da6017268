package vn.thidua.platform.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactChecksTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 31);

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    0, true
                    -5, true
                    0.0001, true
                    1.50000, true
                    999999999999.9999, true
                    9e11, true
                    0.00001, false
                    1000000000000, false
                    -1e12, false
                    """)
    void aFigureHasFourDecimalsAndTwelveDigitsBefore(BigDecimal figure, boolean fits) {
        var refusal =
                FactChecks.refusal(List.of(new MeasureDelta("ACTIVITIES_HELD", figure)), List.of());

        assertThat(refusal.isEmpty()).isEqualTo(fits);
    }

    @Test
    void aReportMayBeOneQuarterAhead() {
        var next = Period.of(2026, 1);
        var later = Period.of(2026, 2);

        assertThat(FactChecks.refusal(next, next.startsOn(), null, TODAY)).isEmpty();
        assertThat(FactChecks.refusal(later, later.startsOn(), null, TODAY))
                .contains(new FigureRefused.PeriodTooFar(next));
    }

    @Test
    void anOldPeriodIsReportedAtAnyTime() {
        var old = Period.of(2022, 1);

        assertThat(FactChecks.refusal(old, old.endsOn(), "báo cáo bổ sung", TODAY)).isEmpty();
        assertThat(FactChecks.refusal(old, old.endsOn().plusDays(1), null, TODAY))
                .contains(new FigureRefused.DayOutsidePeriod(old.startsOn(), old.endsOn()));
    }
}
