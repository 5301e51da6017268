package vn.thidua.graphql.rollup;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.rollup.PlanTotals;
import vn.thidua.platform.rollup.Rollups;

/** Reads what plans have come to. */
@Singleton
final class TotalsLoader implements Loader<PlanSpan, PlanTotals> {
    private final Rollups rollups;

    TotalsLoader(Rollups rollups) {
        this.rollups = rollups;
    }

    @Override
    public Map<PlanSpan, PlanTotals> load(CallerContext caller, Set<PlanSpan> keys) {
        return PlanSpan.load(keys, (plans, range) -> rollups.totals(caller.scope(), plans, range));
    }
}
