package vn.thidua.platform.rulebook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import vn.thidua.platform.rulebook.rule.RuleSource;

/**
 * A day that an instrument names, of the State, of a superior or of the agency itself.
 *
 * @param worked whether it is worked in exchange for another; else it is free
 * @param madeUp whether it is free because a holiday fell on a weekend
 * @param counts whether the day is what this says: nothing nearer says otherwise, and its source
 *     binds
 */
public record PublicDay(
        LocalDate heldOn,
        String name,
        boolean worked,
        boolean madeUp,
        boolean counts,
        RuleSource source,
        RuleSetVersion from) {
    boolean isOnWeekend() {
        return isWeekend(heldOn);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    PublicDay counting(boolean whether) {
        return new PublicDay(heldOn, name, worked, madeUp, whether, source, from);
    }

    PublicDay madeUpOn(LocalDate day) {
        return new PublicDay(day, name, false, true, true, source, from);
    }
}
