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
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rollup.Facts;
import vn.thidua.platform.rollup.Figures;
import vn.thidua.platform.rollup.MeasureDelta;
import vn.thidua.platform.rollup.Period;
import vn.thidua.platform.rollup.PeriodRange;
import vn.thidua.platform.rollup.RecordFact;
import vn.thidua.platform.rollup.Rollups;

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
    record Page(Map<NodeId, String> totals, Map<NodeId, Figures> own) {}

    private final Graph graph;
    private final Facts facts;
    private final Rollups rollups;
    private final Planting planting;
    private final Sql sql;
    private final Random random;
    private final Map<NodeId, Scope> keepers = new LinkedHashMap<>();
    private final Map<NodeId, Figures> own = new HashMap<>();
    private final List<Page> pages = new ArrayList<>();

    Chronicle(Graph graph, Facts facts, Rollups rollups, Planting planting, Sql sql, long seed) {
        this.graph = graph;
        this.facts = facts;
        this.rollups = rollups;
        this.planting = planting;
        this.sql = sql;
        this.random = new Random(seed);
    }

    void plan(NodeId plan, Scope keeper) {
        keepers.put(plan, keeper);
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
            switch (random.nextInt(5)) {
                case 0, 1 -> link(any(), any());
                case 2 -> cut(any(), any());
                default -> report(any());
            }
        }
    }

    /** Today is noted, and then it is yesterday. */
    void sleep() {
        var totals = new HashMap<NodeId, String>();
        keepers.forEach((plan, _) -> totals.put(plan, now(plan)));
        pages.add(new Page(totals, Map.copyOf(own)));
        keepers.keySet().forEach(planting::aDayPasses);
    }

    /** What a plan's rollup says at this moment. */
    String now(NodeId plan) {
        var totals = rollups.totals(keeper(plan), id(plan), PeriodRange.everything());
        return text(totals.figures(), totals.agencies(), totals.plans());
    }

    /** What a plan's rollup would have said on that day, had today's links stood. */
    String underTodaysLinks(NodeId plan, Page page) {
        var below =
                sql.texts(
                        """
                        SELECT BIN_TO_UUID(descendant_id) FROM link_closure
                        WHERE ancestor_id = ? AND figure_paths > 0
                        """,
                        Uuids.bytes(plan.value()));
        var now = rollups.totals(keeper(plan), id(plan), PeriodRange.everything());
        var sum = Figures.NONE;
        for (var entry : page.own().entrySet()) {
            if (below.contains(entry.getKey().value().toString())) {
                sum = sum.plus(entry.getValue());
            }
        }
        return text(sum, now.agencies(), now.plans());
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

    private NodeId any() {
        return plans().get(random.nextInt(keepers.size()));
    }
}
