package vn.thidua.bench.fill;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thidua.bench.country.Calendar;
import vn.thidua.bench.country.Closure;
import vn.thidua.bench.country.Country;
import vn.thidua.bench.country.Ledger;

/** What nodes have done themselves, and what it adds up to above them. */
record SumTables(Country country, Loader loader, Sums sums, Closure plans, Closure targets) {
    private static final int QUARTERS = Calendar.QUARTERS.size();

    /** The program divides every total into so many. */
    private static final int SLOTS = 64;

    private static final String OF_PLANS =
            IntStream.rangeClosed(1, Ledger.MEASURES)
                    .mapToObj("m%02d"::formatted)
                    .collect(Collectors.joining(", ", ", ", ""));
    private static final String OF_TARGETS = ", amount, numerator, denominator";
    private static final String OWN = "node_id, period, tenant_id";
    private static final String ABOVE = "ancestor_id, in_slot, period, contributor";

    void fill() {
        try (var table = loader.into("own_figure", OWN + OF_PLANS)) {
            own(table, sums.plans(), ofPlans());
        }
        try (var table = loader.into("own_target", OWN + OF_TARGETS)) {
            own(table, sums.targets(), ofTargets());
        }
        try (var table = loader.into("rollup_row", ABOVE + OF_PLANS)) {
            above(table, sums.plans(), ofPlans());
        }
        try (var table = loader.into("target_rollup", ABOVE + OF_TARGETS)) {
            above(table, sums.targets(), ofTargets());
        }
    }

    /** Nodes of one sort: who stands above whom, their identifiers, and their plans. */
    private record Nodes(Closure closure, IntFunction<UUID> id, IntUnaryOperator plan) {}

    private Nodes ofPlans() {
        return new Nodes(plans, country::plan, each -> each);
    }

    private Nodes ofTargets() {
        return new Nodes(targets, country::target, country.targets()::plan);
    }

    private void own(Loader.Table table, Sums.Family family, Nodes nodes) {
        for (var node = 0; node < nodes.closure().nodes(); node++) {
            var total = new long[family.all()];
            family.addTo(total, node);
            for (var quarter = 0; quarter < QUARTERS; quarter++) {
                if (!family.isEmpty(total, quarter)) {
                    var row = table.row().id(nodes.id().apply(node));
                    end(row, family, total, quarter, tenant(nodes, node));
                }
            }
        }
    }

    private void above(Loader.Table table, Sums.Family family, Nodes nodes) {
        var below = nodes.closure().below();
        for (var node = 0; node < nodes.closure().nodes(); node++) {
            var totals = new TreeMap<Long, long[]>();
            for (var low : below.of(node)) {
                var tenant = tenant(nodes, low);
                family.addTo(totals.computeIfAbsent(tenant, t -> new long[family.all()]), low);
            }
            var id = nodes.id().apply(node);
            above(table, family, id, false, totals);
            above(table, family, id, true, slots(totals));
        }
    }

    private static Map<Long, long[]> slots(Map<Long, long[]> ofAgencies) {
        var slots = new TreeMap<Long, long[]>();
        ofAgencies.forEach(
                (tenant, sums) -> {
                    var slot = slots.computeIfAbsent(tenant % SLOTS, s -> new long[sums.length]);
                    Arrays.setAll(slot, i -> slot[i] + sums[i]);
                });
        return slots;
    }

    private static void above(
            Loader.Table table,
            Sums.Family family,
            UUID id,
            boolean inSlot,
            Map<Long, long[]> sums) {
        for (var quarter = 0; quarter < QUARTERS; quarter++) {
            for (var sum : sums.entrySet()) {
                if (!family.isEmpty(sum.getValue(), quarter)) {
                    var row = table.row().id(id).flag(inSlot);
                    end(row, family, sum.getValue(), quarter, sum.getKey());
                }
            }
        }
    }

    private long tenant(Nodes nodes, int node) {
        return country.plans().keeper(nodes.plan().applyAsInt(node)).tenant();
    }

    private static void end(
            Rows row, Sums.Family family, long[] total, int quarter, long contributor) {
        row.number(Calendar.QUARTERS.get(quarter).code()).number(contributor);
        for (var i = 0; i < family.width(); i++) {
            row.amount(total[quarter * family.width() + i]);
        }
        row.end();
    }
}
