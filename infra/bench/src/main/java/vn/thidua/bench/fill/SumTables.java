package vn.thidua.bench.fill;

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
    private static final String OF_PLANS =
            IntStream.rangeClosed(1, Ledger.MEASURES)
                    .mapToObj("m%02d"::formatted)
                    .collect(Collectors.joining(", ", ", ", ""));
    private static final String OF_TARGETS = ", amount, numerator, denominator";
    private static final String OWN = "node_id, period, tenant_id";
    private static final String ABOVE = "ancestor_id, period, tenant_id";

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
            for (var quarter = 0; quarter < Calendar.QUARTERS.size(); quarter++) {
                var id = nodes.id().apply(node);
                row(table, family, total, quarter, id, tenant(nodes, node));
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
            for (var quarter = 0; quarter < Calendar.QUARTERS.size(); quarter++) {
                for (var total : totals.entrySet()) {
                    row(table, family, total.getValue(), quarter, id, total.getKey());
                }
            }
        }
    }

    private long tenant(Nodes nodes, int node) {
        return country.plans().keeper(nodes.plan().applyAsInt(node)).tenant();
    }

    private static void row(
            Loader.Table table,
            Sums.Family family,
            long[] total,
            int quarter,
            UUID id,
            long tenant) {
        if (family.isEmpty(total, quarter)) {
            return;
        }
        var row = table.row().id(id).number(Calendar.QUARTERS.get(quarter).code()).number(tenant);
        for (var i = 0; i < family.width(); i++) {
            row.amount(total[quarter * family.width() + i]);
        }
        row.end();
    }
}
