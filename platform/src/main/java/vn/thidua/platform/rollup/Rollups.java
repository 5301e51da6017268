package vn.thidua.platform.rollup;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.graph.Graph;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.publication.PlanId;

/**
 * What facts add up to: for a plan, over itself and all distinct plans below it along links that
 * carry figures. The plan's keeper may ask, and whoever keeps a plan above it.
 */
@Singleton
public class Rollups {
    private static final String BY_AGENCY = "contributor";
    private static final String BY_VALUE = "contribution";
    private static final String BY_PLAN = "plan";

    private final Graph graph;
    private final RollupRepository rollups;
    private final PlanFigureRepository plans;
    private final StockRepository stocks;
    private final Measures measures;

    Rollups(
            Graph graph,
            RollupRepository rollups,
            PlanFigureRepository plans,
            StockRepository stocks,
            Measures measures) {
        this.graph = graph;
        this.rollups = rollups;
        this.plans = plans;
        this.stocks = stocks;
        this.measures = measures;
    }

    /**
     * Totals of several plans at once; what the caller may not see is absent. One statement, so it
     * needs no transaction of its own.
     */
    public Map<PlanId, PlanTotals> totals(
            Scope scope, Collection<PlanId> asked, PeriodRange range) {
        scope.require(Permission.READ);
        return asked.isEmpty()
                ? Map.of()
                : rollups.totals(scope.tenant(), asked, range.from(), range.to()).stream()
                        .collect(Collectors.toMap(PlanTotals::plan, Function.identity()));
    }

    /** Totals of one plan. */
    public PlanTotals totals(Scope scope, PlanId plan, PeriodRange range) {
        var totals = totals(scope, Set.of(plan), range).get(plan);
        if (totals == null) {
            throw new NotVisible("plan");
        }
        return totals;
    }

    /** What each agency has contributed to a plan, also those that have reported nothing. */
    @Transactional(readOnly = true)
    public Page<Contribution> contributions(
            Scope scope, PlanId plan, PeriodRange range, PageRequest page) {
        var ancestor = graph.requireVisible(scope, plan);
        var after = page.cursor(BY_AGENCY, 1).map(cursor -> cursor.number(0)).orElse(0L);
        return Page.of(
                rollups.listByAgency(ancestor, range.from(), range.to(), after, page.limit()),
                page,
                line -> Cursor.of(BY_AGENCY, line.tenant().value()));
    }

    /** The same, those first who have contributed most of a measure. */
    @Transactional(readOnly = true)
    public Page<Contribution> contributions(
            Scope scope, PlanId plan, PeriodRange range, Measure order, PageRequest page) {
        var ancestor = graph.requireVisible(scope, plan);
        var name = BY_VALUE + order.number();
        var cursor = page.cursor(name, 2);
        return Page.of(
                rollups.listByValue(
                        ancestor,
                        range.from(),
                        range.to(),
                        order.number(),
                        cursor.map(at -> at.decimal(0)).orElse(null),
                        cursor.map(at -> at.number(1)).orElse(0L),
                        page.limit()),
                page,
                line -> Cursor.of(name, line.figures().of(order), line.tenant().value()));
    }

    /** Every plan that counts for this one, itself included, with what it has done itself. */
    @Transactional(readOnly = true)
    public Page<PlanFigures> plans(Scope scope, PlanId plan, PeriodRange range, PageRequest page) {
        var ancestor = graph.requireVisible(scope, plan);
        return page(
                page, plans.list(ancestor, range.from(), range.to(), after(page), page.limit()));
    }

    /** The same for the plans of one agency. */
    @Transactional(readOnly = true)
    public Page<PlanFigures> plans(
            Scope scope, PlanId plan, AgencyId agency, PeriodRange range, PageRequest page) {
        var ancestor = graph.requireVisible(scope, plan);
        return page(
                page,
                plans.listOfAgency(
                        ancestor, agency, range.from(), range.to(), after(page), page.limit()));
    }

    /**
     * The plans that answer this one directly, each with its total. A plan that answers two of them
     * counts in both totals, so these need not add up to the parent's.
     */
    @Transactional(readOnly = true)
    public Page<PlanFigures> children(
            Scope scope, PlanId plan, PeriodRange range, PageRequest page) {
        var ancestor = graph.requireVisible(scope, plan);
        return page(
                page,
                plans.listChildren(ancestor, range.from(), range.to(), after(page), page.limit()));
    }

    /** How many people and collectives take part in the agencies below a plan. */
    @Transactional(readOnly = true)
    public Participation participation(Scope scope, PlanId plan, Period period) {
        var ancestor = graph.requireVisible(scope, plan);
        return Participation.of(
                period,
                stocks.countAgencies(ancestor),
                measures.list(MeasureLevel.AGENCY),
                stocks.list(ancestor, period));
    }

    private static @Nullable NodeId after(PageRequest page) {
        return page.cursor(BY_PLAN, 1).map(cursor -> new NodeId(cursor.id(0))).orElse(null);
    }

    private static Page<PlanFigures> page(PageRequest page, List<PlanFigures> rows) {
        return Page.of(rows, page, line -> Cursor.of(BY_PLAN, line.plan().value()));
    }
}
