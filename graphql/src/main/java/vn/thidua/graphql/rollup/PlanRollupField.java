package vn.thidua.graphql.rollup;

import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.publication.PlanView;
import vn.thidua.platform.rollup.PlanTotals;

/** {@code PublishedPlan.rollup}. */
@Singleton
final class PlanRollupField implements ObjectField<PlanView> {
    private final Totals totals;
    private final GlobalIds ids;

    PlanRollupField(Totals totals, GlobalIds ids) {
        this.totals = totals;
        this.ids = ids;
    }

    @Override
    public String type() {
        return "PublishedPlan";
    }

    @Override
    public String name() {
        return "rollup";
    }

    @Override
    public CompletableFuture<RollupField.@Nullable Rollup> fetch(
            PlanView view, Arguments arguments, CallerContext caller) {
        var asked = PlanSpan.of(view.id(), arguments);
        return caller.load(TotalsLoader.class, asked)
                .thenApply(found -> found == null ? null : rollup(asked, found, caller));
    }

    private RollupField.Rollup rollup(PlanSpan asked, PlanTotals found, CallerContext caller) {
        return new RollupField.Rollup(
                asked.plan(),
                ids.encode("PublishedPlan", asked.plan()),
                asked.range(),
                found,
                totals.of(found.figures(), caller.language()));
    }
}
