package vn.thidua.graphql.link;

import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.graphql.publication.PlanView;

/** {@code PublishedPlan.parents}. */
@Singleton
final class ParentsField implements ObjectField<PlanView> {
    @Override
    public String type() {
        return "PublishedPlan";
    }

    @Override
    public String name() {
        return "parents";
    }

    @Override
    public CompletableFuture<Connection<LinkView>> fetch(
            PlanView view, Arguments arguments, CallerContext caller) {
        var asked = PlanLinks.of(view, arguments);
        return caller.load(ParentsLoader.class, asked).thenApply(asked::connection);
    }
}
