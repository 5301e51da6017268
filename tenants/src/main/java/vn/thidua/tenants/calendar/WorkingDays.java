package vn.thidua.tenants.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Counts working days: Mondays to Fridays, and what is said of single days that counts. */
final class WorkingDays {
    private final Map<LocalDate, Boolean> worked = new HashMap<>();

    private WorkingDays(Stream<CalendarDay> special) {
        special.forEach(day -> worked.put(day.heldOn(), day.isWorked()));
    }

    /** By what counts alone: for limits, which are short rather than long. */
    static WorkingDays of(Collection<CalendarDay> special) {
        return new WorkingDays(special.stream().filter(CalendarDay::counts));
    }

    /** What is told to be free is free too, read or not: for what lasts long rather than short. */
    static WorkingDays atLeast(Collection<CalendarDay> special) {
        var told = special.stream().filter(day -> !day.counts() && !day.isWorked());
        return new WorkingDays(Stream.concat(told, special.stream().filter(CalendarDay::counts)));
    }

    /** Whether the agency works on this day. */
    boolean isWorked(LocalDate day) {
        var said = worked.get(day);
        if (said != null) {
            return said;
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
