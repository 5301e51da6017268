package vn.thidua.platform.past;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.graph.NodeId;

/**
 * What plans and targets had come to in the evening: as it is written down, or, of a day not
 * closed, found.
 */
@Singleton
class Standing {
    private final DayCloseRepository place;
    private final DayFigureRepository days;
    private final Moments moments;

    Standing(DayCloseRepository place, DayFigureRepository days, Moments moments) {
        this.place = place;
        this.days = days;
        this.moments = moments;
    }

    /**
     * With all below.
     *
     * @param turnedSince what {@link #turnedSince} tells
     */
    Sums totals(NodeId plan, Evening evening, Collection<TurnedPair> turnedSince) {
        return totals(List.of(plan), evening, turnedSince, isClosed(evening.day()));
    }

    /** The same of targets. */
    Sums targetTotals(
            Collection<NodeId> targets, Evening evening, Collection<TurnedPair> turnedSince) {
        return totals(targets, evening, turnedSince, hasTargets(evening.day()));
    }

    private Sums totals(
            Collection<NodeId> nodes,
            Evening evening,
            Collection<TurnedPair> turnedSince,
            boolean closed) {
        var sums = totals(nodes, evening, closed);
        var below = TurnedPair.descendants(turnedSince);
        if (closed && evening.links() == LinksOf.TODAY) {
            sums.turnForward(turnedSince, own(below, evening, true));
        } else if (!closed && evening.links() == LinksOf.THAT_DAY) {
            sums.turnBack(turnedSince, own(below, evening, false));
        }
        return sums;
    }

    /** Under that day's links where the day is closed, under today's where it is not. */
    private Sums totals(Collection<NodeId> nodes, Evening evening, boolean closed) {
        var range = evening.range();
        return closed
                ? Sums.of(days.list(nodes, true, evening.day(), range.from(), range.to()))
                : moments.totals(nodes, DayClose.end(evening.day()), range);
    }

    /** Alone. */
    Sums own(Collection<NodeId> plans, Evening evening) {
        return own(plans, evening, isClosed(evening.day()));
    }

    /** Targets alone. */
    Sums ownTargets(Collection<NodeId> targets, Evening evening) {
        return own(targets, evening, hasTargets(evening.day()));
    }

    private Sums own(Collection<NodeId> nodes, Evening evening, boolean closed) {
        var range = evening.range();
        if (!closed) {
            return moments.own(nodes, DayClose.end(evening.day()), range);
        }
        return Sums.each(
                nodes,
                some -> Sums.of(days.list(some, false, evening.day(), range.from(), range.to())));
    }

    /**
     * The plans below it that counted for it on that day and do not now, or the other way round.
     */
    List<TurnedPair> turnedSince(NodeId plan, LocalDate day) {
        return turnedSince(List.of(plan), day);
    }

    /** The same of several, plans or targets. */
    List<TurnedPair> turnedSince(Collection<NodeId> nodes, LocalDate day) {
        return moments.turned(nodes, DayClose.end(day));
    }

    private boolean isClosed(LocalDate day) {
        return place.findClosedOn().filter(closed -> !day.isAfter(closed)).isPresent();
    }

    /** Whether the day is closed and what targets had come to is written down of it. */
    private boolean hasTargets(LocalDate day) {
        return isClosed(day)
                && place.findTargetsSince().filter(first -> day.isBefore(first)).isEmpty();
    }
}
