package vn.thidua.tenants.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts working days: Mondays to Fridays, and what is said of single days that counts. */
final class WorkingDays {
    private final Map<LocalDate, CalendarDay> special;

    WorkingDays(Collection<CalendarDay> special) {
        this.special =
                special.stream()
                        .filter(CalendarDay::counts)
                        .collect(Collectors.toMap(CalendarDay::heldOn, Function.identity()));
    }

    /** Whether the agency works on this day. */
    boolean isWorked(LocalDate day) {
        var said = special.get(day);
        if (said != null) {
            return said.isWorked();
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The so-manieth working day after a day, which itself is not counted. */
    LocalDate after(LocalDate day, int count) {
        var last = day;
        for (var left = count; left > 0; ) {
            last = last.plusDays(1);
            if (isWorked(last)) {
                left--;
            }
        }
        return last;
    }
}
