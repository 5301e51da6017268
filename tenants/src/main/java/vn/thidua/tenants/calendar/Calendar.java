package vn.thidua.tenants.calendar;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.rulebook.Holidays;
import vn.thidua.platform.rulebook.PublicDay;
import vn.thidua.tenants.calendar.SetSpecialDays.Answer;
import vn.thidua.tenants.unit.StructureLock;

/** The door of an agency's working days. */
@Singleton
public class Calendar {
    /** Time limits are no longer. */
    public static final int WORKING_DAYS_MAX = 250;

    private static final int REACH_DAYS = 2; // For each working day, weekends and holidays.
    private static final int REACH_MIN_DAYS = 200;

    private final SpecialDayRepository days;
    private final Holidays holidays;
    private final StructureLock lock;
    private final Audit audit;

    Calendar(SpecialDayRepository days, Holidays holidays, StructureLock lock, Audit audit) {
        this.days = days;
        this.holidays = holidays;
        this.lock = lock;
        this.audit = audit;
    }

    /** All that is said of days of a year: by the State, superiors, and the agency itself. */
    @Transactional
    public List<CalendarDay> year(Scope scope, int year) {
        scope.require(Permission.READ);
        return isYear(year) ? between(scope, first(year), last(year)) : List.of();
    }

    /** The special days of a year that the agency has named itself, in their order. */
    @Transactional
    public List<SpecialDay> list(Scope scope, int year) {
        scope.require(Permission.READ);
        if (!isYear(year)) {
            return List.of();
        }
        return days.list(scope.tenant(), first(year), last(year));
    }

    /** Says anew which days of a year are special; limits that run already stay as they are. */
    @Transactional
    public Answer set(Scope scope, SetSpecialDays command) {
        scope.require(Permission.ADMINISTER);
        var refusal = refusal(command);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        lock.take(scope); // Two lists of one year must not be mixed.
        var year = command.year();
        days.deleteBetween(scope.tenant(), first(year), last(year));
        if (!command.days().isEmpty()) {
            days.insertAll(
                    command.days().stream()
                            .map(
                                    day ->
                                            new SpecialDayRow(
                                                    scope.tenant(),
                                                    day.heldOn(),
                                                    day.name(),
                                                    day.isWorked()))
                            .toList());
        }
        var detail =
                Map.of(
                        "year", Integer.toString(year),
                        "days", Integer.toString(command.days().size()));
        audit.record(scope, "calendar.set", "Agency", scope.agency(), detail);
        return new Answer.Set(list(scope, year));
    }

    /** The last day of a time limit that begins on a day; that day itself is not counted. */
    @Transactional
    public LocalDate dueOn(Scope scope, LocalDate begins, int workingDays) {
        return WorkingDays.of(reach(scope, begins, workingDays)).after(begins, workingDays);
    }

    /** The last day of what lasts so many working days at least, from the day after a day on. */
    @Transactional
    public LocalDate lastsUntil(Scope scope, LocalDate begins, int workingDays) {
        return WorkingDays.atLeast(reach(scope, begins, workingDays)).after(begins, workingDays);
    }

    private List<CalendarDay> reach(Scope scope, LocalDate begins, int workingDays) {
        scope.require(Permission.READ);
        if (workingDays < 1 || workingDays > WORKING_DAYS_MAX) {
            throw new IllegalArgumentException("no time limit: " + workingDays);
        }
        var last = begins.plusDays((long) REACH_DAYS * workingDays + REACH_MIN_DAYS);
        return between(scope, begins, last);
    }

    /** The agency's own word is the nearest of all. */
    private List<CalendarDay> between(Scope scope, LocalDate first, LocalDate last) {
        var own = days.list(scope.tenant(), first, last);
        var named = own.stream().map(SpecialDay::heldOn).collect(Collectors.toSet());
        var above =
                holidays.list(scope, scope.agency(), first, last).stream()
                        .map(day -> CalendarDay.of(day, isDecided(day, named)));
        return Stream.concat(above, own.stream().map(CalendarDay::of))
                .sorted(Comparator.comparing(CalendarDay::heldOn))
                .toList();
    }

    private static boolean isDecided(PublicDay day, Set<LocalDate> named) {
        return day.counts() && !named.contains(day.heldOn());
    }

    private static Optional<Answer> refusal(SetSpecialDays command) {
        var year = command.year();
        if (!isYear(year)) {
            return Optional.of(
                    new Answer.YearOutOfRange(SetSpecialDays.YEAR_MIN, SetSpecialDays.YEAR_MAX));
        }
        var seen = new HashSet<LocalDate>();
        for (var day : command.days()) {
            var name = day.name();
            if (day.heldOn().getYear() != year) {
                return Optional.of(new Answer.OtherYear(day.heldOn()));
            }
            if (!seen.add(day.heldOn())) {
                return Optional.of(new Answer.NamedTwice(day.heldOn()));
            }
            if (name.isEmpty() || name.length() > SpecialDay.NAME_MAX) {
                return Optional.of(new Answer.NameUnfit(day.heldOn(), SpecialDay.NAME_MAX));
            }
        }
        return Optional.empty();
    }

    private static boolean isYear(int year) {
        return year >= SetSpecialDays.YEAR_MIN && year <= SetSpecialDays.YEAR_MAX;
    }

    private static LocalDate first(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static LocalDate last(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
