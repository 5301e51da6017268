package vn.thidua.platform.rollup;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.graph.Graph;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.TargetId;

/**
 * What targets have come to, with all targets that serve them. Who may see a plan's figures may see
 * those of its targets.
 */
@Singleton
public class TargetRollups {
    private static final String BY_AGENCY = "target-contributor";

    private final Graph graph;
    private final TargetRollupRepository rollups;

    TargetRollups(Graph graph, TargetRollupRepository rollups) {
        this.graph = graph;
        this.rollups = rollups;
    }

    /**
     * The targets of several plans, retired ones too; a plan that the caller may not see, or that
     * has none, is absent. One statement, so it needs no transaction of its own.
     */
    public Map<PlanId, List<TargetTotals>> totals(
            Scope scope, Collection<PlanId> plans, PeriodRange range) {
        scope.require(Permission.READ);
        return plans.isEmpty()
                ? Map.of()
                : rollups.list(scope.tenant(), plans, range.from(), range.to()).stream()
                        .map(TargetRollupRepository.Line::totals)
                        .collect(Collectors.groupingBy(TargetTotals::plan));
    }

    /** What each agency has contributed to a target, also those that have reported nothing. */
    @Transactional(readOnly = true)
    public Page<TargetContribution> contributions(
            Scope scope, TargetId target, PeriodRange range, PageRequest page) {
        var ancestor = graph.requireVisible(scope, target);
        var after = page.cursor(BY_AGENCY, 1).map(cursor -> cursor.number(0)).orElse(0L);
        return Page.of(
                        rollups.listByAgency(
                                ancestor, range.from(), range.to(), after, page.limit()),
                        page,
                        line -> Cursor.of(BY_AGENCY, line.tenant().value()))
                .map(TargetRollupRepository.ContributionLine::contribution);
    }
}
