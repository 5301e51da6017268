package vn.thidua.platform.past;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.graph.Graph;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rollup.TargetFigure;
import vn.thidua.platform.rollup.TargetTotals;

/**
 * What the targets of a plan had come to at the end of a day, with all that served them, for
 * whoever sees the plan's rollup today.
 */
@Singleton
public class PastTargets {
    private final Graph graph;
    private final PastTargetRepository targets;
    private final ReachRepository reach;
    private final Standing standing;
    private final Moments moments;
    private final DaysToCome toCome;

    PastTargets(
            Graph graph,
            PastTargetRepository targets,
            ReachRepository reach,
            Standing standing,
            Moments moments,
            DaysToCome toCome) {
        this.graph = graph;
        this.targets = targets;
        this.reach = reach;
        this.standing = standing;
        this.moments = moments;
        this.toCome = toCome;
    }

    /**
     * The targets that the plan had stated by then, under the names and goals of its newest
     * version.
     *
     * @throws IllegalArgumentException if the day is still to come
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<TargetTotals> totals(Scope scope, PlanId plan, Evening evening) {
        toCome.refuse(evening);
        graph.requireVisible(scope, plan);
        var stated = targets.list(scope.tenant(), plan, DayClose.end(evening.day()));
        if (stated.isEmpty()) {
            return List.of();
        }
        var nodes = stated.stream().map(PastTargetRepository.Stated::node).toList();
        var turned = standing.turnedSince(nodes, evening.day());
        var own = standing.ownTargets(nodes, evening);
        var totals = standing.targetTotals(nodes, evening, turned);
        var agencies = agencies(nodes, evening.links(), turned);
        return stated.stream()
                .map(one -> line(plan, one, own, totals, agencies.getOrDefault(one.node(), 1L)))
                .toList();
    }

    private static TargetTotals line(
            PlanId plan, PastTargetRepository.Stated stated, Sums own, Sums totals, long agencies) {
        return new TargetTotals(
                stated.target(),
                plan,
                stated.name(),
                stated.goal(),
                stated.unit(),
                TargetFigure.of(stated.share(), own.total(stated.node())),
                TargetFigure.of(stated.share(), totals.total(stated.node())),
                stated.retired(),
                agencies);
    }

    /** How many agencies had targets there; under today's links, have. */
    private Map<NodeId, Long> agencies(
            List<NodeId> nodes, LinksOf links, Collection<TurnedPair> turned) {
        var agencies = new HashMap<>(moments.agenciesNow(nodes));
        if (links == LinksOf.TODAY || turned.isEmpty()) {
            return agencies;
        }
        var tenants = turned.stream().map(TurnedPair::tenant).collect(Collectors.toSet());
        var now = new HashMap<NodeId, Map<TenantId, Long>>();
        for (var row : reach.listServed(nodes, tenants)) {
            now.computeIfAbsent(row.node(), _ -> new HashMap<>()).put(row.tenant(), row.targets());
        }
        var pairs = turned.stream().collect(Collectors.groupingBy(TurnedPair::ancestor));
        pairs.forEach(
                (node, since) -> {
                    var then = new HashMap<>(now.getOrDefault(node, Map.of()));
                    var today = then.size();
                    since.forEach(
                            pair -> then.merge(pair.tenant(), (long) pair.direction(), Long::sum));
                    then.values().removeIf(count -> count == 0);
                    agencies.merge(node, (long) then.size() - today, Long::sum);
                });
        return agencies;
    }
}
