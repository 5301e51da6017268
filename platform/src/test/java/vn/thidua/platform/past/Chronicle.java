package vn.thidua.platform.past;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.graph.Carries;
import vn.thidua.platform.graph.Connect;
import vn.thidua.platform.graph.Graph;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.graph.Planting;
import vn.thidua.platform.graph.Serve;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.TargetId;
import vn.thidua.platform.rollup.Facts;
import vn.thidua.platform.rollup.Figures;
import vn.thidua.platform.rollup.MeasureDelta;
import vn.thidua.platform.rollup.Participation;
import vn.thidua.platform.rollup.Period;
import vn.thidua.platform.rollup.PeriodRange;
import vn.thidua.platform.rollup.RecordAgencyFact;
import vn.thidua.platform.rollup.RecordFact;
import vn.thidua.platform.rollup.Rollups;
import vn.thidua.platform.rollup.TargetDelta;
import vn.thidua.platform.rollup.TargetFigure;
import vn.thidua.platform.rollup.TargetRollups;
import vn.thidua.platform.rollup.TargetTotals;

/**
 * Some plans that live through some days: each day random links, cuts and reports, done through the
 * doors. At the end of each day it notes the sums that the program then shows, and lets a day pass:
 * everything that ever happened to these plans is a day older from then on.
 */
final class Chronicle {
    private static final List<Period> QUARTERS = List.of(Period.of(2024, 4), Period.of(2025, 1));
    private static final List<String> MEASURES = List.of("ACTIVITIES_HELD", "PERSONS_TRAINED");
    private static final List<Integer> NUMBERS = List.of(1, 3);

    /** What stood at the end of a day. */
    record Page(
            Map<NodeId, String> totals,
            Map<NodeId, String> targets,
            Map<NodeId, String> participation,
            Map<NodeId, Figures> own,
            Map<NodeId, Figures> ownTargets) {}

    private final Graph graph;
    private final Facts facts;
    private final Rollups rollups;
    private final TargetRollups targetRollups;
    private final Planting planting;
    private final Sql sql;
    private final Random random;
    private final Map<NodeId, Scope> keepers = new LinkedHashMap<>();
    private final Map<NodeId, NodeId> targets = new HashMap<>();
    private final Map<NodeId, Figures> own = new HashMap<>();
    private final Map<NodeId, Figures> ownTargets = new HashMap<>();
    private final List<Page> pages = new ArrayList<>();

    Chronicle(
            Graph graph,
            Facts facts,
            Rollups rollups,
            TargetRollups targetRollups,
            Planting planting,
            Sql sql,
            long seed) {
        this.graph = graph;
        this.facts = facts;
        this.rollups = rollups;
        this.targetRollups = targetRollups;
        this.planting = planting;
        this.sql = sql;
        this.random = new Random(seed);
    }

    void plan(NodeId plan, Scope keeper) {
        keepers.put(plan, keeper);
        targets.put(plan, planting.target(keeper, plan, "việc", false));
    }

    List<NodeId> plans() {
        return List.copyOf(keepers.keySet());
    }

    Scope keeper(NodeId plan) {
        return keepers.get(plan);
    }

    /** The pages of the days so far, the first day's first. */
    List<Page> pages() {
        return List.copyOf(pages);
    }

    /** Some random things happen today. */
    void live(int steps) {
        for (var step = 0; step < steps; step++) {
            switch (random.nextInt(9)) {
                case 0, 1 -> link(any(), any());
                case 2 -> cut(any(), any());
                case 3, 4 -> serve(any(), any());
                case 5 -> reportTarget(any());
                case 6 -> reportAgency(any());
                default -> report(any());
            }
        }
    }

    /** Today is noted, and then it is yesterday. */
    void sleep() {
        var totals = new HashMap<NodeId, String>();
        var served = new HashMap<NodeId, String>();
        keepers.forEach((plan, _) -> totals.put(plan, now(plan)));
        var part = new HashMap<NodeId, String>();
        keepers.forEach((plan, _) -> served.put(plan, targetNow(plan)));
        keepers.forEach((plan, _) -> part.put(plan, participationNow(plan)));
        pages.add(new Page(totals, served, part, Map.copyOf(own), Map.copyOf(ownTargets)));
        keepers.keySet().forEach(planting::aDayPasses);
        targets.values().forEach(planting::aDayPasses);
        keepers.values().stream()
                .map(keeper -> NodeId.of(keeper.agency()))
                .distinct()
                .forEach(planting::aDayPasses);
    }

    /** What a plan's rollup says at this moment. */
    String now(NodeId plan) {
        var totals = rollups.totals(keeper(plan), id(plan), PeriodRange.everything());
        return text(totals.figures(), totals.agencies(), totals.plans());
    }

    /** What the target of a plan has come to at this moment. */
    String targetNow(NodeId plan) {
        return text(targetTotals(plan));
    }

    /** Who takes part below a plan at this moment. */
    String participationNow(NodeId plan) {
        var last = PeriodRange.everything().to();
        return text(rollups.participation(keeper(plan), id(plan), last));
    }

    static String text(Participation participation) {
        var stocks =
                participation.stocks().stream()
                        .map(stock -> stock.amount() + " of " + stock.agencies())
                        .toList();
        return stocks + " among " + participation.agencies();
    }

    private TargetTotals targetTotals(NodeId plan) {
        return targetRollups
                .totals(keeper(plan), List.of(id(plan)), PeriodRange.everything())
                .get(id(plan))
                .getFirst();
    }

    static String text(TargetTotals target) {
        return target.own() + " and " + target.total() + " of " + target.agencies() + " agencies";
    }

    /** What it would have come to on that day, had today's links stood. */
    String targetUnderTodaysLinks(NodeId plan, Page page) {
        var target = targets.get(plan);
        var own = page.ownTargets().getOrDefault(target, Figures.NONE);
        var sum = under(target, page.ownTargets());
        var agencies = targetTotals(plan).agencies();
        return TargetFigure.of(false, own)
                + " and "
                + TargetFigure.of(false, sum)
                + (" of " + agencies + " agencies");
    }

    /** What a plan's rollup would have said on that day, had today's links stood. */
    String underTodaysLinks(NodeId plan, Page page) {
        var now = rollups.totals(keeper(plan), id(plan), PeriodRange.everything());
        return text(under(plan, page.own()), now.agencies(), now.plans());
    }

    private Figures under(NodeId node, Map<NodeId, Figures> own) {
        var below =
                sql.texts(
                        """
                        SELECT BIN_TO_UUID(descendant_id) FROM link_closure
                        WHERE ancestor_id = ? AND figure_paths > 0
                        """,
                        Uuids.bytes(node.value()));
        return own.entrySet().stream()
                .filter(entry -> below.contains(entry.getKey().value().toString()))
                .map(Map.Entry::getValue)
                .reduce(Figures.NONE, Figures::plus);
    }

    static String text(Figures figures, long agencies, long plans) {
        return figures.text() + " of " + plans + " plans of " + agencies + " agencies";
    }

    static PlanId id(NodeId plan) {
        return new PlanId(plan.value());
    }

    private void link(NodeId child, NodeId parent) {
        graph.connect(
                keeper(child),
                new Connect(child, parent, new Carries(random.nextInt(4) > 0, true)));
    }

    private void cut(NodeId child, NodeId parent) {
        graph.disconnect(keeper(child), child, parent);
    }

    private void report(NodeId plan) {
        var measure = random.nextInt(MEASURES.size());
        var quarter = QUARTERS.get(random.nextInt(QUARTERS.size()));
        var delta = BigDecimal.valueOf(random.nextInt(-20, 1_000), random.nextInt(3));
        var answer =
                facts.record(
                        keeper(plan),
                        new RecordFact(
                                id(plan),
                                quarter,
                                quarter.endsOn(),
                                List.of(new MeasureDelta(MEASURES.get(measure), delta)),
                                List.of(),
                                null));
        if (answer instanceof RecordFact.Recorded) {
            own.merge(plan, Figures.only(NUMBERS.get(measure), delta), Figures::plus);
        }
    }

    private void serve(NodeId child, NodeId parent) {
        graph.serve(keeper(child), new Serve(targets.get(child), targets.get(parent)));
    }

    private void reportTarget(NodeId plan) {
        var quarter = QUARTERS.get(random.nextInt(QUARTERS.size()));
        var delta = BigDecimal.valueOf(random.nextInt(1, 1_000));
        var target = targets.get(plan);
        var done = new TargetDelta.Amount(new TargetId(target.value()), delta);
        var command =
                new RecordFact(id(plan), quarter, quarter.endsOn(), List.of(), List.of(done), null);
        if (facts.record(keeper(plan), command) instanceof RecordFact.Recorded) {
            ownTargets.merge(target, Figures.only(1, delta), Figures::plus);
        }
    }

    private void reportAgency(NodeId plan) {
        var quarter = QUARTERS.get(random.nextInt(QUARTERS.size()));
        var moved = new MeasureDelta("HEADCOUNT", BigDecimal.valueOf(random.nextInt(1, 90)));
        facts.recordAgency(
                keeper(plan),
                new RecordAgencyFact(quarter, quarter.endsOn(), List.of(moved), null));
    }

    private NodeId any() {
        return plans().get(random.nextInt(keepers.size()));
    }
}
