package vn.thidua.tenants.standard;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * In which years somebody has held an award, as far as the agency's records reach: of a year in
 * which it has no decision on the award, or before which nobody knows them, they tell nothing.
 *
 * @param decided the years with a decision on the award, and whether it names them
 * @param barred those of them in which it was given for what is no basis for the award sought
 * @param knownSince the day from which the agency knows them; absent where no day is known
 */
record AwardYears(
        SortedMap<Integer, Boolean> decided, Set<Integer> barred, @Nullable LocalDate knownSince) {
    private static final String NONE = "–";

    static AwardYears of(
            Collection<RecordRepository.YearLine> lines,
            Set<Integer> barred,
            @Nullable LocalDate knownSince) {
        var decided = new TreeMap<Integer, Boolean>();
        lines.forEach(line -> decided.put(line.year(), line.held() > 0));
        return new AwardYears(decided, barred, knownSince);
    }

    /**
     * Whether it was held so many times one after the other, in years of which the last is that of
     * a review or the one before. The year of the review is not over: whom its decisions do not
     * name yet, another may. The law counts times and not years, so that a gap is for people.
     */
    StandardFinding inARow(String award, int years, int last) {
        var first = years == 1 ? last : last - years;
        var all = IntStream.rangeClosed(first, last).boxed().toList();
        var held = of(all, StandardAnswer.MET, last);
        var missed = of(all, StandardAnswer.UNMET, last);
        var unknown = new ArrayList<>(of(all, StandardAnswer.FOR_PEOPLE, last));
        unknown.removeAll(barred);
        var others = all.stream().filter(barred::contains).toList();
        var answer = answer(held, missed, years, last);
        var isBarred = answer == StandardAnswer.FOR_PEOPLE && !others.isEmpty();
        return StandardFinding.of(
                isBarred ? FindingKind.HELD_FOR_OTHER_THINGS : FindingKind.HELD_BEFORE,
                answer,
                award,
                years,
                joined(held),
                joined(missed),
                joined(unknown),
                joined(others));
    }

    private static StandardAnswer answer(
            List<Integer> held, List<Integer> missed, int years, int last) {
        var upToNow = held.containsAll(running(years, last));
        var before = running(years, last - 1);
        if (upToNow || years > 1 && held.containsAll(before)) {
            return StandardAnswer.MET;
        }
        return years > 1 && missed.containsAll(before)
                ? StandardAnswer.UNMET
                : StandardAnswer.FOR_PEOPLE;
    }

    private static List<Integer> running(int years, int last) {
        return IntStream.rangeClosed(last - years + 1, last).boxed().toList();
    }

    private List<Integer> of(List<Integer> years, StandardAnswer answer, int last) {
        return years.stream().filter(year -> in(year, last) == answer).toList();
    }

    private StandardAnswer in(int year, int last) {
        if (barred.contains(year)) {
            return StandardAnswer.FOR_PEOPLE;
        }
        if (Boolean.TRUE.equals(decided.get(year))) {
            return StandardAnswer.MET;
        }
        return year < last && decided.containsKey(year) && isKnownIn(year)
                ? StandardAnswer.UNMET
                : StandardAnswer.FOR_PEOPLE;
    }

    /** From before the year on, or awarded in an earlier one. */
    private boolean isKnownIn(int year) {
        return knownSince != null && !knownSince.isAfter(LocalDate.of(year, Month.JANUARY, 1))
                || decided.headMap(year).containsValue(true);
    }

    private static String joined(List<Integer> years) {
        return years.isEmpty()
                ? NONE
                : years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
