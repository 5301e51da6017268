package vn.thidua.platform.past;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.graph.Graph;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.tally.Tally;
import vn.thidua.platform.tally.TallyKey;
import vn.thidua.platform.tally.TallyYears;

/**
 * What registrations, nominations, awards, initiatives and role models had added up to at the end
 * of a day, for whoever sees the plan's rollup today. A record counts from the day on which the
 * ledger took it in, a link from the day it took effect. All is read from one snapshot.
 */
@Singleton
public class PastTallies {
    private final Graph graph;
    private final Standing standing;
    private final PastContributions contributions;
    private final PastTallyRepository ledger;
    private final DaysToCome toCome;

    PastTallies(
            Graph graph,
            Standing standing,
            PastContributions contributions,
            PastTallyRepository ledger,
            DaysToCome toCome) {
        this.graph = graph;
        this.standing = standing;
        this.contributions = contributions;
        this.ledger = ledger;
        this.toCome = toCome;
    }

    /**
     * Of a plan and all plans below it, each counted once, and of their agencies under no plan.
     *
     * @throws IllegalArgumentException if the day is still to come
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Tally> totals(Scope scope, PlanId plan, Evening evening, TallyYears years) {
        toCome.refuse(evening);
        var node = graph.requireVisible(scope, plan);
        var turned = standing.turnedSince(node, evening.day());
        var moment = DayClose.end(evening.day());
        var sums = new HashMap<TallyKey, Long>();
        add(sums, 1, ledger.below(node, moment, years.from(), years.to()));
        if (evening.links() == LinksOf.THAT_DAY) {
            add(sums, 1, own(plans(turned, 1), evening, years));
            add(sums, -1, own(plans(turned, -1), evening, years));
        }
        var tenants = contributions.tenants(node, evening.links(), turned);
        if (!tenants.isEmpty()) {
            add(sums, 1, ledger.ofAgencies(tenants, moment, years.from(), years.to()));
        }
        return sums.entrySet().stream()
                .filter(sum -> sum.getValue() != 0)
                .map(sum -> new Tally(sum.getKey(), sum.getValue()))
                .sorted(Comparator.comparing(Tally::key, TallyKey.ORDER))
                .toList();
    }

    private List<PastTallyRepository.Line> own(
            Set<NodeId> plans, Evening evening, TallyYears years) {
        return plans.isEmpty()
                ? List.of()
                : ledger.own(plans, DayClose.end(evening.day()), years.from(), years.to());
    }

    /** The plans that counted for it then and do not now, or, below nought, the other way round. */
    private static Set<NodeId> plans(Collection<TurnedPair> turned, int direction) {
        return turned.stream()
                .filter(pair -> pair.direction() == direction)
                .map(TurnedPair::descendant)
                .collect(Collectors.toSet());
    }

    private static void add(
            Map<TallyKey, Long> sums, int sign, List<PastTallyRepository.Line> lines) {
        lines.stream()
                .map(PastTallyRepository.Line::tally)
                .forEach(tally -> sums.merge(tally.key(), sign * tally.amount(), Long::sum));
    }
}
