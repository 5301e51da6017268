package vn.thidua.graphql.rollup;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;

/** {@code Rollup.targets}. */
@Singleton
final class TargetsField implements ObjectField<RollupField.Rollup> {
    @Override
    public String type() {
        return "Rollup";
    }

    @Override
    public String name() {
        return "targets";
    }

    @Override
    public CompletableFuture<List<TargetLine>> fetch(
            RollupField.Rollup rollup, Arguments arguments, CallerContext caller) {
        return TargetLine.load(caller, new PlanSpan(rollup.planId(), rollup.range()));
    }
}
