package vn.thidua.tenants.unit;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.rollup.Facts;
import vn.thidua.platform.rollup.MeasureDelta;
import vn.thidua.platform.rollup.Period;
import vn.thidua.platform.rollup.RecordAgencyFact;

/**
 * How many the whole agency has, which superiors see: in each quarter the sum of what held in its
 * units on the quarter's last day. Callers hold the lock on the structure.
 */
@Singleton
class AgencyStock {
    private final HeadCountRepository headCounts;
    private final ParticipantCountRepository participantCounts;
    private final Facts facts;

    AgencyStock(
            HeadCountRepository headCounts,
            ParticipantCountRepository participantCounts,
            Facts facts) {
        this.headCounts = headCounts;
        this.participantCounts = participantCounts;
        this.facts = facts;
    }

    /** What the head counts of a unit say on a day, by measure; nothing before the first. */
    Map<String, Integer> heads(Scope scope, UnitId unit, LocalDate day) {
        return headCounts.holding(scope.tenant(), List.of(unit), day).stream()
                .findFirst()
                .map(row -> measures(row.count().heads()))
                .orElse(Map.of());
    }

    /** What the counts of participants of a unit say on a day, by measure. */
    Map<String, Integer> participants(Scope scope, UnitId unit, LocalDate day) {
        return participantCounts.holding(scope.tenant(), List.of(unit), day).stream()
                .findFirst()
                .map(row -> measures(row.count()))
                .orElse(Map.of());
    }

    static Map<String, Integer> measures(Heads heads) {
        return Map.of("HEADCOUNT", heads.persons(), "COLLECTIVES", heads.collectives());
    }

    static Map<String, Integer> measures(ParticipantCount count) {
        return Map.of(
                "PARTICIPANTS", count.persons(), "PARTICIPATING_COLLECTIVES", count.collectives());
    }

    /** Whether something is counted in a unit on this day or later. */
    boolean isCountedSince(Scope scope, UnitId unit, LocalDate day) {
        var eve = day.minusDays(1);
        return headCounts.nextAfter(scope.tenant(), unit, eve).isPresent()
                || participantCounts.nextAfter(scope.tenant(), unit, eve).isPresent();
    }

    /** A unit has ended on this day, and nothing was counted in it since. */
    void ended(Scope scope, UnitId unit, LocalDate day) {
        var held = new TreeMap<>(heads(scope, unit, day));
        held.putAll(participants(scope, unit, day));
        changed(scope, held, Map.of(), day, null);
    }

    /**
     * What one unit has is another number from a day on.
     *
     * @param until the day from which something else holds anyway; absent if nothing does yet
     */
    void changed(
            Scope scope,
            Map<String, Integer> before,
            Map<String, Integer> after,
            LocalDate from,
            @Nullable LocalDate until) {
        var deltas = new TreeMap<>(after);
        before.forEach((measure, figure) -> deltas.merge(measure, -figure, Integer::sum));
        deltas.values().removeIf(delta -> delta == 0);
        var begins = Period.of(from);
        var ends = until == null ? null : Period.of(until);
        if (deltas.isEmpty() || begins.equals(ends)) {
            return; // What held within a quarter held on no quarter's last day.
        }
        post(scope, deltas, 1, begins, from);
        if (ends != null && until != null) {
            post(scope, deltas, -1, ends, until);
        }
    }

    private void post(
            Scope scope, Map<String, Integer> deltas, long sign, Period period, LocalDate day) {
        var moved =
                deltas.entrySet().stream()
                        .map(d -> new MeasureDelta(d.getKey(), decimal(sign * d.getValue())))
                        .toList();
        var answer = facts.recordAgency(scope, new RecordAgencyFact(period, day, moved, null));
        if (!(answer instanceof RecordAgencyFact.Recorded)) {
            throw new IllegalStateException("what was counted can be added up: " + answer);
        }
    }

    private static BigDecimal decimal(long figure) {
        return BigDecimal.valueOf(figure);
    }

    /** The first of two days that may be absent. */
    static @Nullable LocalDate first(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
