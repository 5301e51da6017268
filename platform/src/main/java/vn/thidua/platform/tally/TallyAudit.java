package vn.thidua.platform.tally;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.graph.Graph;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rollup.AuditDifference;
import vn.thidua.platform.rollup.AuditReport;

/**
 * Counts anew: the tallies of plans from the ledger, and the ledger from an agency's own records.
 */
@Singleton
public class TallyAudit {
    private static final int RECORDS_AT_ONCE = 500;
    private static final TallyRecordId FIRST = new TallyRecordId(new UUID(0L, 0L));
    private static final TallyRecordId LAST = new TallyRecordId(new UUID(-1L, -1L));

    private final Graph graph;
    private final TallyAuditRepository tallies;
    private final TallyDifferences differences;
    private final List<TallyRecords> rooms;

    TallyAudit(
            Graph graph,
            TallyAuditRepository tallies,
            TallyDifferences differences,
            List<TallyRecords> rooms) {
        this.graph = graph;
        this.tallies = tallies;
        this.differences = differences;
        this.rooms = rooms;
    }

    /** The first tallies of a plan and all plans below it that the ledger does not bear out. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<AuditDifference> audit(Scope scope, PlanId plan) {
        graph.requireVisible(scope, plan);
        return tallies.list(scope.tenant(), plan, AuditReport.LISTED_MAX);
    }

    /** The first records of the caller's agency that the ledger counts as something else. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<AuditDifference> records(Scope scope) {
        scope.require(Permission.READ);
        return rooms.stream()
                .flatMap(room -> wrong(CountedAgency.of(scope), room).stream())
                .limit(AuditReport.LISTED_MAX)
                .toList();
    }

    private List<AuditDifference> wrong(CountedAgency agency, TallyRecords room) {
        var found = new ArrayList<AuditDifference>();
        var after = FIRST;
        while (!after.equals(LAST) && found.size() < AuditReport.LISTED_MAX) {
            var page = room.list(agency, after, RECORDS_AT_ONCE);
            var last = page.size() < RECORDS_AT_ONCE ? LAST : page.getLast().id();
            differences.of(agency, room.kind(), page, after, last).stream()
                    .map(TallyAudit::told)
                    .forEach(found::add);
            after = last;
        }
        return found;
    }

    private static AuditDifference told(TallyDifferences.Difference difference) {
        return new AuditDifference(
                difference.place().text(),
                String.valueOf(difference.found()),
                String.valueOf(difference.expected()));
    }
}
