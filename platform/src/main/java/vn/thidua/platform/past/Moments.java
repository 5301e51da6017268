package vn.thidua.platform.past;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.rollup.PeriodRange;

/**
 * What sums were at a moment not long ago: as they stand, less what was recorded since, less what
 * came under the plans since, and with what has left them. All is read from one snapshot, that of
 * the caller's transaction.
 */
@Singleton
class Moments {
    private final MomentRepository now;

    Moments(MomentRepository now) {
        this.now = now;
    }

    /** What the plans had done, each with all below it. */
    Sums totals(Collection<NodeId> plans, Instant moment, PeriodRange range) {
        var sums = Sums.of(now.listTotals(plans, range.from(), range.to()));
        sums.subtract(now.listTotalsSince(plans, moment, range.from(), range.to()));
        var turned = turned(plans, moment);
        sums.turnBack(turned, own(TurnedPair.descendants(turned), moment, range));
        return sums;
    }

    /** What they had done themselves. */
    Sums own(Collection<NodeId> plans, Instant moment, PeriodRange range) {
        return Sums.each(
                plans,
                some -> {
                    var sums = Sums.of(now.listOwn(some, range.from(), range.to()));
                    sums.subtract(now.listOwnSince(some, moment, range.from(), range.to()));
                    return sums;
                });
    }

    /** The plans below these that counted for them then and do not now, or do now and did not. */
    List<TurnedPair> turned(Collection<NodeId> plans, Instant moment) {
        return now.listTurned(plans, moment);
    }
}
