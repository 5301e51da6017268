package vn.thidua.platform.rollup;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.graph.Graph;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rollup.AuditReport.AuditedSum;

/**
 * Computes sums anew from the ledger and the edges and compares. Everything is read from one
 * snapshot, so facts and links may go on meanwhile: at every moment all sums are exact.
 */
@Singleton
public class RollupAudit {
    /** Another plan is taken along while fewer nodes count for those before it. */
    static final long NODES_MAX = 10_000;

    /** Stands before every plan. */
    static final NodeId FIRST = new NodeId(new UUID(0, 0));

    private static final NodeId LAST = new NodeId(new UUID(-1, -1));

    private final Graph graph;
    private final GraphAuditRepository paths;
    private final FigureAuditRepository figures;
    private final TargetAuditRepository targets;

    RollupAudit(
            Graph graph,
            GraphAuditRepository paths,
            FigureAuditRepository figures,
            TargetAuditRepository targets) {
        this.graph = graph;
        this.paths = paths;
        this.figures = figures;
        this.targets = targets;
    }

    /** Everything at once. It shows no agency's figures unless they are wrong. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public AuditReport audit(OperatorScope operator) {
        return report(FIRST, LAST, false);
    }

    /**
     * Everything, some plans at a time, the oldest first: at national size once is too long. Where
     * much stands below the plans there are fewer than asked for.
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public AuditSlice audit(OperatorScope operator, PageRequest request) {
        var after = request.cursor(AuditSlice.ORDER, 1).map(cursor -> new NodeId(cursor.id(0)));
        var audited = next(after.orElse(FIRST), request.first());
        var plans = audited.plans();
        return new AuditSlice(
                plans,
                audited.report(),
                paths.countPlans(plans.isEmpty() ? LAST : plans.getLast()),
                paths.countPlans(LAST),
                audited.hasNext());
    }

    /**
     * The next plans with their targets, in the transaction of whoever asks; counts none. There are
     * fewer where much stands below them, so that none of these transactions is long.
     */
    AuditedPlans next(NodeId after, int plansMax) {
        var found = paths.listPlans(after, plansMax + 1);
        var plans =
                found.stream()
                        .limit(plansMax)
                        .filter(plan -> plan.nodesBefore() < NODES_MAX)
                        .map(GraphAuditRepository.Candidate::id)
                        .toList();
        return plans.isEmpty()
                ? AuditedPlans.NONE
                : new AuditedPlans(
                        plans,
                        report(plans.getFirst(), plans.getLast(), false),
                        found.size() > plans.size());
    }

    /** One plan and its targets, with all that stands below them. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public AuditReport audit(Scope scope, PlanId plan) {
        var node = graph.requireVisible(scope, plan);
        return report(node, node, true);
    }

    /**
     * A report on the plans of this span.
     *
     * @param below whether the own figures of all that stands below them are looked at too, which
     *     needs not be where those have their turn
     */
    private AuditReport report(NodeId from, NodeId to, boolean below) {
        var max = AuditReport.LISTED_MAX;
        var found = new EnumMap<AuditedSum, List<AuditDifference>>(AuditedSum.class);
        for (var sum : AuditedSum.values()) {
            found.put(
                    sum,
                    switch (sum) {
                        case CLOSURE -> paths.closure(from, to, max);
                        case CONTRIBUTORS -> paths.contributors(from, to, max);
                        case OVERSEERS -> paths.overseers(from, to, max);
                        case OWN_FIGURES -> figures.own(from, to, below, max);
                        case ROLLUPS -> figures.rollups(from, to, max);
                        case OWN_TARGETS -> targets.own(from, to, below, max);
                        case TARGET_ROLLUPS -> targets.rollups(from, to, max);
                        case AGENCY_FIGURES -> targets.agencies(from, to, below, max);
                    });
        }
        return new AuditReport(paths.countNodes(from, to), found);
    }
}
