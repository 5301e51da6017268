package vn.thidua.platform.past;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.graph.Graph;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rollup.MeasureLevel;
import vn.thidua.platform.rollup.Measures;
import vn.thidua.platform.rollup.Participation;

/**
 * Who took part below a plan, as it was known at the end of a day: stocks of agencies, each agency
 * counted once. Agencies report them a few times a year, so they are not written down day by day.
 */
@Singleton
public class PastParticipation {
    private final Graph graph;
    private final PastContributions contributions;
    private final Standing standing;
    private final MomentRepository stocks;
    private final Measures measures;
    private final DaysToCome toCome;

    PastParticipation(
            Graph graph,
            PastContributions contributions,
            Standing standing,
            MomentRepository stocks,
            Measures measures,
            DaysToCome toCome) {
        this.graph = graph;
        this.contributions = contributions;
        this.standing = standing;
        this.stocks = stocks;
        this.measures = measures;
        this.toCome = toCome;
    }

    /**
     * At the end of the last quarter that is looked at.
     *
     * @throws IllegalArgumentException if the day is still to come
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Participation at(Scope scope, PlanId plan, Evening evening) {
        toCome.refuse(evening);
        var node = graph.requireVisible(scope, plan);
        var turned = standing.turnedSince(node, evening.day());
        var tenants = contributions.tenants(node, evening.links(), turned);
        return Participation.of(
                evening.range().to(),
                tenants.size(),
                measures.list(MeasureLevel.AGENCY),
                lines(known(node, evening, tenants, turned)));
    }

    private List<MomentRepository.Stock> known(
            NodeId node, Evening evening, Set<TenantId> tenants, Collection<TurnedPair> turned) {
        var moment = DayClose.end(evening.day());
        var upTo = evening.range().to();
        var known = new ArrayList<>(stocks.listStocks(node, moment, upTo));
        var here = known.stream().map(MomentRepository.Stock::tenant).collect(Collectors.toSet());
        var gone =
                turned.stream()
                        .map(TurnedPair::tenant)
                        .filter(tenant -> tenants.contains(tenant) && !here.contains(tenant))
                        .collect(Collectors.toSet());
        if (!gone.isEmpty()) {
            known.addAll(stocks.listStocksOf(gone, moment, upTo));
        }
        return known.stream().filter(stock -> tenants.contains(stock.tenant())).toList();
    }

    private static List<Participation.Line> lines(List<MomentRepository.Stock> known) {
        return known.stream()
                .collect(Collectors.groupingBy(MomentRepository.Stock::measure))
                .entrySet()
                .stream()
                .map(
                        measure ->
                                new Participation.Line(
                                        measure.getKey(),
                                        measure.getValue().stream()
                                                .map(MomentRepository.Stock::amount)
                                                .reduce(BigDecimal.ZERO, BigDecimal::add),
                                        measure.getValue().stream()
                                                .filter(stock -> stock.amount().signum() > 0)
                                                .count()))
                .toList();
    }
}
