package vn.thidua.tenants.standard;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
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
 * @param knownSince the day from which the agency knows them; absent where no day is known
 */
record AwardYears(SortedMap<Integer, Boolean> decided, @Nullable LocalDate knownSince) {
    private static final String NONE = "–";

    static AwardYears of(
            Collection<RecordRepository.YearLine> lines, @Nullable LocalDate knownSince) {
        var decided = new TreeMap<Integer, Boolean>();
        lines.forEach(line -> decided.put(line.year(), line.held() > 0));
        return new AwardYears(decided, knownSince);
    }

    /** Whether it was held in so many years one after the other, of which this is the last. */
    StandardFinding inARow(String award, int years, int last) {
        var all = IntStream.rangeClosed(last - years + 1, last).boxed().toList();
        var held = of(all, StandardAnswer.MET);
        var missed = of(all, StandardAnswer.UNMET);
        var unknown = of(all, StandardAnswer.FOR_PEOPLE);
        var answer =
                !missed.isEmpty()
                        ? StandardAnswer.UNMET
                        : unknown.isEmpty() ? StandardAnswer.MET : StandardAnswer.FOR_PEOPLE;
        return StandardFinding.of(
                FindingKind.HELD_BEFORE,
                answer,
                award,
                years,
                joined(held),
                joined(missed),
                joined(unknown));
    }

    private List<Integer> of(List<Integer> years, StandardAnswer answer) {
        return years.stream().filter(year -> in(year) == answer).toList();
    }

    private StandardAnswer in(int year) {
        var held = decided.get(year);
        if (held == null) {
            return StandardAnswer.FOR_PEOPLE;
        }
        return held
                ? StandardAnswer.MET
                : isKnownIn(year) ? StandardAnswer.UNMET : StandardAnswer.FOR_PEOPLE;
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
