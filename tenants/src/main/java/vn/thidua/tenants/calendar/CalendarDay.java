package vn.thidua.tenants.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.rulebook.PublicDay;
import vn.thidua.platform.rulebook.RuleSetVersion;
import vn.thidua.platform.rulebook.rule.RuleSource;

/**
 * What somebody says of a day in an agency's calendar: the State, a superior, or the agency.
 *
 * @param isWorked whether it is worked in exchange for another; else it is free
 * @param isMadeUp whether it is free because a holiday fell on a weekend
 * @param counts whether time limits run by it: nothing nearer says otherwise, its source binds
 * @param source where that stands; absent for what the agency has named in its own calendar
 * @param from the version that says so; absent likewise
 */
public record CalendarDay(
        LocalDate heldOn,
        String name,
        boolean isWorked,
        boolean isMadeUp,
        boolean counts,
        @Nullable RuleSource source,
        @Nullable RuleSetVersion from) {
    static CalendarDay of(SpecialDay own) {
        return new CalendarDay(own.heldOn(), own.name(), own.isWorked(), false, true, null, null);
    }

    static CalendarDay of(PublicDay day, boolean counts) {
        return new CalendarDay(
                day.heldOn(),
                day.name(),
                day.worked(),
                day.madeUp(),
                counts,
                day.source(),
                day.from());
    }
}
