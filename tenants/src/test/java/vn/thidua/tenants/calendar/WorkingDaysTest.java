package vn.thidua.tenants.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    /** Quốc khánh on a Wednesday and the day before, and a Saturday worked for the latter. */
    private static final List<SpecialDay> SPECIAL =
            List.of(
                    new SpecialDay(LocalDate.of(2026, 9, 1), "Quốc khánh", false),
                    new SpecialDay(LocalDate.of(2026, 9, 2), "Quốc khánh", false),
                    new SpecialDay(LocalDate.of(2026, 8, 29), "Làm bù", true));

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2026-08-24, 1, 2026-08-25
                    2026-08-24, 4, 2026-08-28
                    2026-08-28, 1, 2026-08-29
                    2026-08-29, 1, 2026-08-31
                    2026-08-31, 1, 2026-09-03
                    2026-08-28, 3, 2026-09-03
                    2026-09-04, 1, 2026-09-07
                    2026-09-05, 5, 2026-09-11
                    """)
    void countsFromTheDayAfterOverWhatIsWorked(LocalDate begins, int count, LocalDate due) {
        assertThat(
                        WorkingDays.of(SPECIAL.stream().map(CalendarDay::of).toList())
                                .after(begins, count))
                .isEqualTo(due);
    }

    @Test
    void whatLastsAtLeastSoLongLeavesOutWhatNobodyHasRead() {
        var posted = LocalDate.of(2027, 2, 3);
        var tet =
                Stream.of(4, 5, 8, 9, 10)
                        .map(day -> new SpecialDay(LocalDate.of(2027, 2, day), "Tết", false))
                        .map(CalendarDay::of)
                        .map(WorkingDaysTest::unread)
                        .toList();

        assertThat(WorkingDays.of(tet).after(posted, 5)).isEqualTo("2027-02-10");
        assertThat(WorkingDays.atLeast(tet).after(posted, 5)).isEqualTo("2027-02-17");
        var worked = new SpecialDay(LocalDate.of(2027, 2, 4), "Làm bù", true);
        var both = Stream.concat(tet.stream(), Stream.of(CalendarDay.of(worked))).toList();
        assertThat(WorkingDays.atLeast(both).after(posted, 1)).isEqualTo("2027-02-04");
    }

    private static CalendarDay unread(CalendarDay day) {
        return new CalendarDay(day.heldOn(), day.name(), false, false, false, null, null);
    }
}
