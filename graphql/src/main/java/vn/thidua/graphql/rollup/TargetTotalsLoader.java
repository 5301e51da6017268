package vn.thidua.graphql.rollup;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.rollup.TargetRollups;
import vn.thidua.platform.rollup.TargetTotals;

/** Reads what the targets of plans have come to. */
@Singleton
final class TargetTotalsLoader implements Loader<PlanSpan, List<TargetTotals>> {
    private final TargetRollups targets;

    TargetTotalsLoader(TargetRollups targets) {
        this.targets = targets;
    }

    @Override
    public Map<PlanSpan, List<TargetTotals>> load(CallerContext caller, Set<PlanSpan> keys) {
        return PlanSpan.load(keys, (plans, range) -> targets.totals(caller.scope(), plans, range));
    }
}
