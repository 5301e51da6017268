package vn.thidua.graphql.tally;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.publication.PlanView;

/** {@code PublishedPlan.tallies}. */
@Singleton
final class PlanTalliesField implements ObjectField<PlanView> {
    @Override
    public String type() {
        return "PublishedPlan";
    }

    @Override
    public String name() {
        return "tallies";
    }

    @Override
    public CompletableFuture<@Nullable List<TallyLine>> fetch(
            PlanView view, Arguments arguments, CallerContext caller) {
        return caller.load(TalliesLoader.class, TallyAsked.totals(view.id(), arguments))
                .thenApply(found -> found == null ? null : TallyLine.listOf(found));
    }
}
