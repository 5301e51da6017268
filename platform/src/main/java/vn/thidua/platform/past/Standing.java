package vn.thidua.platform.past;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.graph.NodeId;

/** What plans had done in the evening: as it is written down, or, of a day not closed, found. */
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
        var closed = isClosed(evening.day());
        var sums = totals(plan, evening, closed);
        var below = TurnedPair.descendants(turnedSince);
        if (closed && evening.links() == LinksOf.TODAY) {
            sums.turnForward(turnedSince, own(below, evening, true));
        } else if (!closed && evening.links() == LinksOf.THAT_DAY) {
            sums.turnBack(turnedSince, own(below, evening, false));
        }
        return sums;
    }

    /** Under that day's links where the day is closed, under today's where it is not. */
    private Sums totals(NodeId plan, Evening evening, boolean closed) {
        var one = List.of(plan);
        var range = evening.range();
        return closed
                ? Sums.of(days.list(one, true, evening.day(), range.from(), range.to()))
                : moments.totals(one, DayClose.end(evening.day()), range);
    }

    /** Alone. */
    Sums own(Collection<NodeId> plans, Evening evening) {
        return own(plans, evening, isClosed(evening.day()));
    }

    private Sums own(Collection<NodeId> plans, Evening evening, boolean closed) {
        var range = evening.range();
        if (!closed) {
            return moments.own(plans, DayClose.end(evening.day()), range);
        }
        return Sums.each(
                plans,
                some -> Sums.of(days.list(some, false, evening.day(), range.from(), range.to())));
    }

    /**
     * The plans below it that counted for it on that day and do not now, or the other way round.
     */
    List<TurnedPair> turnedSince(NodeId plan, LocalDate day) {
        return moments.turned(List.of(plan), DayClose.end(day));
    }

    private boolean isClosed(LocalDate day) {
        return place.findClosedOn().filter(closed -> !day.isAfter(closed)).isPresent();
    }
}
