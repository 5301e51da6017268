package vn.thidua.platform.tally;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thidua.infra.metric.Tally;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.rollup.AuditDifference;
import vn.thidua.platform.rollup.AuditReport;

/**
 * Adds the ledger up without being asked, some plans and agencies at a time, round after round. A
 * tally that is not what the ledger says is never put right in silence: the log tells.
 */
@Singleton
class TallyCheck {
    private static final Logger LOG = LoggerFactory.getLogger(TallyCheck.class);
    private static final String DIFFERENCES = "thidua.tally.differences";
    private static final int TOLD_MAX = 10;
    private static final NodeId FIRST = new NodeId(new UUID(0L, 0L));

    private final TallyCheckRepository place;
    private final Clock clock;
    private final Tally tally;

    TallyCheck(TallyCheckRepository place, Clock clock, Tally tally) {
        this.place = place;
        this.clock = clock;
        this.tally = tally;
    }

    /** What was checked, and what of it is wrong. */
    record Checked(List<NodeId> nodes, List<AuditDifference> differences) {}

    /** Checks the next; does nothing if another instance of the program is at it. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    Optional<Checked> goOn(int nodesMax) {
        return place.hold().map(held -> check(held.afterNode(), nodesMax));
    }

    private Checked check(NodeId after, int nodesMax) {
        var nodes = place.listNodes(after, nodesMax);
        if (nodes.size() < nodesMax) {
            place.move(FIRST, 1, clock.instant());
        } else {
            place.move(nodes.getLast(), 0, clock.instant());
        }
        var wrong =
                nodes.isEmpty()
                        ? List.<AuditDifference>of()
                        : place.list(after, nodes.getLast(), AuditReport.LISTED_MAX);
        tally.add(DIFFERENCES, wrong.size());
        if (!wrong.isEmpty()) {
            LOG.warn("{}", warning(wrong));
        }
        return new Checked(nodes, wrong);
    }

    /** The first that are wrong, each with its key and both figures. */
    static String warning(List<AuditDifference> wrong) {
        return wrong.stream()
                .limit(TOLD_MAX)
                .map(
                        row ->
                                "%s is %s and not %s"
                                        .formatted(row.place(), row.found(), row.expected()))
                .collect(Collectors.joining("; ", "tallies are not what the ledger says: ", ""));
    }
}
