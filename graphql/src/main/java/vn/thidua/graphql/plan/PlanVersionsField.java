package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.tenants.plan.PlanVersion;

/** {@code Plan.versions}. */
@Singleton
final class PlanVersionsField implements ObjectField<PlanView> {
    @Override
    public String type() {
        return "Plan";
    }

    @Override
    public String name() {
        return "versions";
    }

    @Override
    public CompletableFuture<Connection<PlanVersionView>> fetch(
            PlanView view, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        return caller.load(PlanVersionsLoader.class, new PlanVersionsLoader.Wanted(view.id(), page))
                .thenApply(found -> connection(page, found));
    }

    private static Connection<PlanVersionView> connection(
            PageRequest page, @Nullable Page<PlanVersion> found) {
        var none = new Page<PlanVersion>(List.of(), List.of(), false);
        return Connection.of(page, (found == null ? none : found).map(PlanVersionView::new));
    }
}
