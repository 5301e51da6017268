package vn.thidua.bench.fill;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import vn.thidua.bench.country.Closure;
import vn.thidua.bench.country.Country;

/** Whose nodes stand below every plan and target, and how many that makes. */
record ContributorTables(Country country, Loader loader, Closure plans, Closure targets) {

    void fill() {
        try (var table = loader.into("contributor", "ancestor_id, tenant_id, nodes")) {
            eachNode(
                    (node, counts) ->
                            counts.forEach(
                                    (tenant, nodes) ->
                                            table.row()
                                                    .id(node)
                                                    .number(tenant)
                                                    .number(nodes)
                                                    .end()));
        }
        try (var table = loader.into("reach", "ancestor_id, agencies, nodes")) {
            eachNode(
                    (node, counts) ->
                            table.row().id(node).number(counts.size()).number(sum(counts)).end());
        }
    }

    private void eachNode(BiConsumer<UUID, Map<Long, Long>> told) {
        eachNode(plans, country::plan, each -> each, told);
        eachNode(targets, country::target, country.targets()::plan, told);
    }

    private void eachNode(
            Closure closure,
            IntFunction<UUID> id,
            IntUnaryOperator plan,
            BiConsumer<UUID, Map<Long, Long>> told) {
        var below = closure.below();
        for (var node = 0; node < closure.nodes(); node++) {
            var counts = new TreeMap<Long, Long>();
            for (var low : below.of(node)) {
                var keeper = country.plans().keeper(plan.applyAsInt(low));
                counts.merge(keeper.tenant(), 1L, Long::sum);
            }
            told.accept(id.apply(node), counts);
        }
    }

    private static long sum(Map<Long, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
