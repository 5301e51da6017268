package vn.thidua.platform.rollup;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thidua.infra.metric.Tally;
import vn.thidua.platform.graph.NodeId;

/**
 * Audits all sums without being asked, some plans at a time, round after round. A sum that is not
 * what the ledger says is never put right in silence: the log tells, and people find out why.
 */
@Singleton
class RollupCheck {
    private static final Logger LOG = LoggerFactory.getLogger(RollupCheck.class);
    private static final String DIFFERENCES = "thidua.rollup.differences";
    private static final int TOLD_MAX = 10;

    private final RollupCheckRepository place;
    private final RollupAudit audit;
    private final Clock clock;
    private final Tally tally;

    RollupCheck(RollupCheckRepository place, RollupAudit audit, Clock clock, Tally tally) {
        this.place = place;
        this.audit = audit;
        this.clock = clock;
        this.tally = tally;
    }

    /** Audits the next plans; does nothing if another instance of the program is at it. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    Optional<AuditedPlans> goOn(int plansMax) {
        return place.hold().map(held -> check(held.afterPlan(), plansMax));
    }

    private AuditedPlans check(NodeId after, int plansMax) {
        var audited = audit.next(after, plansMax);
        if (audited.hasNext()) {
            place.move(audited.plans().getLast(), 0, clock.instant());
        } else {
            place.move(RollupAudit.FIRST, 1, clock.instant());
        }
        tally.add(DIFFERENCES, count(audited.report()));
        if (!audited.report().isExact()) {
            LOG.warn("{}", warning(audited.report()));
        }
        return audited;
    }

    private static int count(AuditReport report) {
        return report.differences().values().stream().mapToInt(List::size).sum();
    }

    /** The first of the sums that are wrong, each with its kind, key and both figures. */
    static String warning(AuditReport report) {
        var lines =
                report.differences().entrySet().stream()
                        .flatMap(
                                kind ->
                                        kind.getValue().stream()
                                                .limit(TOLD_MAX)
                                                .map(row -> line(kind.getKey(), row)))
                        .toList();
        return "stored sums are not what the ledger says: " + String.join("; ", lines);
    }

    private static String line(AuditReport.AuditedSum sum, AuditDifference row) {
        return "%s of %s is %s and not %s".formatted(sum, row.place(), row.found(), row.expected());
    }
}
