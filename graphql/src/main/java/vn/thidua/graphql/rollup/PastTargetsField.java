package vn.thidua.graphql.rollup;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.past.PastTargets;

/** {@code PastRollup.targets}. */
@Singleton
final class PastTargetsField implements ObjectField<PastRollupField.PastRollup> {
    private final PastTargets targets;

    PastTargetsField(PastTargets targets) {
        this.targets = targets;
    }

    @Override
    public String type() {
        return "PastRollup";
    }

    @Override
    public String name() {
        return "targets";
    }

    @Override
    public List<TargetLine> fetch(
            PastRollupField.PastRollup rollup, Arguments arguments, CallerContext caller) {
        return targets.totals(caller.scope(), rollup.planId(), rollup.evening()).stream()
                .map(TargetLine::of)
                .toList();
    }
}
