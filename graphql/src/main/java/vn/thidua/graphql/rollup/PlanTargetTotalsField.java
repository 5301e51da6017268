package vn.thidua.graphql.rollup;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.publication.PlanView;

/** {@code PublishedPlan.targetTotals}. */
@Singleton
final class PlanTargetTotalsField implements ObjectField<PlanView> {
    @Override
    public String type() {
        return "PublishedPlan";
    }

    @Override
    public String name() {
        return "targetTotals";
    }

    @Override
    public CompletableFuture<List<TargetLine>> fetch(
            PlanView view, Arguments arguments, CallerContext caller) {
        return TargetLine.load(caller, PlanSpan.of(view.id(), arguments));
    }
}
