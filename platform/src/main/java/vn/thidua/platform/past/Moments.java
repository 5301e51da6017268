package vn.thidua.platform.past;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.rollup.PeriodRange;

/**
 * What was so at a moment not long ago, found from what is so now and what has come since. All is
 * read from one snapshot, that of the caller's transaction.
 */
@Singleton
class Moments {
    private final MomentRepository now;

    Moments(MomentRepository now) {
        this.now = now;
    }

    /** How many agencies with how many plans count for it now. */
    ReachCount countNow(NodeId plan) {
        return now.countReach(plan);
    }

    /** How many agencies have targets below each of these now. */
    Map<NodeId, Long> agenciesNow(Collection<NodeId> targets) {
        return now.listReach(targets).stream()
                .collect(
                        Collectors.toMap(
                                MomentRepository.Agencies::node,
                                MomentRepository.Agencies::agencies));
    }

    /** What the plans had done, each with all that is below it now. */
    Sums totals(Collection<NodeId> plans, Instant moment, PeriodRange range) {
        var sums = Sums.of(now.listTotals(plans, range.from(), range.to()));
        sums.subtract(now.listTotalsSince(plans, moment, range.from(), range.to()));
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
