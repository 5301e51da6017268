package vn.thidua.bench.fill;

import java.util.TreeMap;
import vn.thidua.bench.country.Calendar;
import vn.thidua.bench.country.Closure;
import vn.thidua.bench.country.Country;

/** Whose plans stand above a plan, and by how many paths. */
record OverseerTables(Country country, Loader loader, Closure plans) {

    void fill() {
        var columns = "plan_id, tenant_id, ordered_on, figure_paths, text_paths";
        try (var table = loader.into("overseer", columns)) {
            for (var plan = 0; plan < plans.nodes(); plan++) {
                for (var overseer : above(plan).entrySet()) {
                    overseer(table, plan, overseer.getKey(), overseer.getValue());
                }
            }
        }
    }

    private TreeMap<Long, Paths> above(int plan) {
        var above = new TreeMap<Long, Paths>();
        for (var i = 0; i < plans.above(plan).length; i++) {
            var keeper = country.plans().keeper(plans.above(plan)[i]);
            var paths = new Paths(plans.figurePaths(plan)[i], plans.textPaths(plan)[i]);
            above.merge(keeper.tenant(), paths, Paths::and);
        }
        return above;
    }

    private void overseer(Loader.Table table, int plan, long tenant, Paths paths) {
        if (paths.figures() > 0 || paths.texts() > 0) {
            table.row()
                    .id(country.plan(plan))
                    .number(tenant)
                    .day(Calendar.day(country.plans().issued(plan)))
                    .number(paths.figures())
                    .number(paths.texts())
                    .end();
        }
    }

    private record Paths(long figures, long texts) {
        Paths and(Paths others) {
            return new Paths(figures + others.figures, texts + others.texts);
        }
    }
}
