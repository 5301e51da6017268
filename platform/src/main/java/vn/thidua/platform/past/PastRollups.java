package vn.thidua.platform.past;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.graph.Graph;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rollup.Contribution;

/**
 * What facts had added up to at the end of a day, for whoever sees the plan's rollup today. A fact
 * counts from the day it was recorded on, whenever it happened; a link from the day it took effect.
 * Each answer is read from one snapshot. Of today it is what stands at this moment.
 */
@Singleton
public class PastRollups {
    private static final String BY_AGENCY = "past-contributor";

    private final Graph graph;
    private final Standing standing;
    private final PastContributions contributions;
    private final DaysToCome toCome;

    PastRollups(
            Graph graph, Standing standing, PastContributions contributions, DaysToCome toCome) {
        this.graph = graph;
        this.standing = standing;
        this.contributions = contributions;
        this.toCome = toCome;
    }

    /**
     * What a plan and all plans below it had done, each plan counted once.
     *
     * @throws IllegalArgumentException if the day is still to come
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public PastTotals totals(Scope scope, PlanId plan, Evening evening) {
        toCome.refuse(evening);
        var node = graph.requireVisible(scope, plan);
        var turned = standing.turnedSince(node, evening.day());
        var reach = contributions.count(node, evening.links(), turned);
        return new PastTotals(
                plan,
                standing.totals(node, evening, turned).total(node),
                reach.agencies(),
                reach.plans());
    }

    /**
     * What each agency had contributed to a plan, also those that had reported nothing.
     *
     * @throws IllegalArgumentException if the day is still to come
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Page<Contribution> contributions(
            Scope scope, PlanId plan, Evening evening, PageRequest page) {
        toCome.refuse(evening);
        var node = graph.requireVisible(scope, plan);
        var turned = standing.turnedSince(node, evening.day());
        var after = page.cursor(BY_AGENCY, 1).map(cursor -> cursor.number(0)).orElse(0L);
        return Page.of(
                contributions.list(node, evening, turned, after, page.limit()),
                page,
                line -> Cursor.of(BY_AGENCY, line.tenant().value()));
    }
}
