package vn.thidua.graphql.duty;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.graphql.publication.PlanView;
import vn.thidua.infra.page.Page;
import vn.thidua.platform.duty.Coverage;
import vn.thidua.platform.duty.CoverageStatus;

/** {@code PublishedPlan.coverage}. */
@Singleton
final class PlanCoverageField implements ObjectField<PlanView> {
    private static final Page<Coverage> NOBODY = new Page<>(List.of(), List.of(), false);

    @Override
    public String type() {
        return "PublishedPlan";
    }

    @Override
    public String name() {
        return "coverage";
    }

    @Override
    public CompletableFuture<Connection<Coverage>> fetch(
            PlanView view, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var statuses = Set.copyOf(arguments.list(CoverageStatus.class, "statuses"));
        var asked = new PlanCoverage(view.id(), new PlanCoverage.Wanted(statuses, page));
        return caller.load(PlanCoverageLoader.class, asked)
                .thenApply(found -> Connection.of(page, orNobody(found)));
    }

    private static Page<Coverage> orNobody(@Nullable Page<Coverage> found) {
        return found == null ? NOBODY : found;
    }
}
