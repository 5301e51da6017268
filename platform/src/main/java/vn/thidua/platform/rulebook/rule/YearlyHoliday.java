package vn.thidua.platform.rulebook.rule;

import io.micronaut.serde.annotation.Serdeable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.body.value.BodyRefusedException;

/**
 * A holiday on the same day of each year.
 *
 * @param madeUp whether the next working day is free too where it falls on a weekend
 */
@Serdeable
public record YearlyHoliday(String name, int month, int day, boolean madeUp, RuleSource source) {
    public YearlyHoliday {
        Checks.present("name", name);
        try {
            MonthDay.of(month, day);
        } catch (DateTimeException _) {
            throw new BodyRefusedException(new BodyRefused.BadDate(day + "/" + month));
        }
    }

    /** Whether the year has this day; the 29th of February not each has. */
    public boolean isIn(int year) {
        return MonthDay.of(month, day).isValidYear(year);
    }

    /** Its day in a year. */
    public LocalDate on(int year) {
        return MonthDay.of(month, day).atYear(year);
    }
}
