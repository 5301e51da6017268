package vn.thidua.platform.past;

import io.micronaut.context.annotation.Property;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.rollup.Figures;
import vn.thidua.platform.rollup.PeriodRange;

/**
 * Closes the days that are over, one after the other and some plans at a time: writes down what
 * plans had done at their end where it is not what it was before. A day waits some minutes after
 * midnight, until whoever was recording then has committed.
 */
@Singleton
class DayClose {
    private static final PeriodRange ALL = PeriodRange.everything();

    private final DayCloseRepository place;
    private final DayFigureRepository days;
    private final Moments moments;
    private final Clock clock;
    private final Duration wait;

    DayClose(
            DayCloseRepository place,
            DayFigureRepository days,
            Moments moments,
            Clock clock,
            @Property(name = "thidua.day-close.wait", defaultValue = "10m") Duration wait) {
        this.place = place;
        this.days = days;
        this.moments = moments;
        this.clock = clock;
        this.wait = wait;
    }

    /**
     * Goes on; does nothing if another instance of the program is at it.
     *
     * @return whether there is more to do at once
     */
    boolean goOn(int plansMax) {
        return goOnWithDay(plansMax) || beginNextDay();
    }

    /** All of a plan is read from one snapshot. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    boolean goOnWithDay(int plansMax) {
        var day = place.hold().map(DayClosePlace::closingOn);
        day.ifPresent(closing -> close(closing, plansMax));
        return day.isPresent();
    }

    private void close(LocalDate day, int plansMax) {
        var due = place.listDue(plansMax);
        if (due.isEmpty()) {
            place.move(day, null);
            return;
        }
        var totals = changed(due, day, true, totals(due, end(day)));
        var own = changed(due, day, false, moments.own(due, end(day), ALL));
        days.insertAll(Stream.concat(totals, own).toList());
        place.forget(due);
    }

    /** Its plans are noted without a lock on what they are found by. */
    @Transactional
    boolean beginNextDay() {
        return place.hold()
                .filter(held -> held.closingOn() == null)
                .map(held -> begin(held.closedOn()))
                .orElse(false);
    }

    private boolean begin(@Nullable LocalDate closed) {
        var last = lastOver();
        if (closed == null) {
            place.move(place.findFirstRecorded().map(DayClose::dayBefore).orElse(last), null);
            return true;
        }
        if (!closed.isBefore(last)) {
            return false;
        }
        var next = closed.plusDays(1);
        place.noteDue(beginning(next), end(next));
        place.move(closed, next);
        return true;
    }

    private Sums totals(List<NodeId> plans, Instant moment) {
        var turned = moments.turned(plans, moment);
        var sums = moments.totals(plans, moment, ALL);
        sums.turnBack(turned, moments.own(TurnedPair.descendants(turned), moment, ALL));
        return sums;
    }

    private Stream<DayFigure> changed(
            List<NodeId> plans, LocalDate day, boolean above, Sums found) {
        var known = Sums.of(days.list(plans, above, day, ALL.from(), ALL.to()));
        return plans.stream()
                .flatMap(plan -> changed(plan, known.of(plan), found.of(plan)))
                .map(sum -> new DayFigure(sum.node(), above, sum.period(), day, sum.figures()));
    }

    /** What is not as it was; a quarter that is nowhere any more has come to nothing. */
    private static Stream<PeriodFigures> changed(
            NodeId plan, Map<Integer, Figures> known, Map<Integer, Figures> found) {
        return Stream.concat(known.keySet().stream(), found.keySet().stream())
                .distinct()
                .map(period -> new PeriodFigures(plan, period, in(found, period)))
                .filter(sum -> !sum.figures().equals(in(known, sum.period())));
    }

    private static Figures in(Map<Integer, Figures> quarters, int period) {
        return quarters.getOrDefault(period, Figures.NONE);
    }

    private LocalDate lastOver() {
        return dayBefore(clock.instant().minus(wait));
    }

    private static LocalDate dayBefore(Instant moment) {
        return LocalDate.ofInstant(moment, Clocks.VIETNAM).minusDays(1);
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(Clocks.VIETNAM).toInstant();
    }

    /** The first moment after it. */
    static Instant end(LocalDate day) {
        return beginning(day.plusDays(1));
    }
}
