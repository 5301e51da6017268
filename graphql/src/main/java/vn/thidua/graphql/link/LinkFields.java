package vn.thidua.graphql.link;

import static java.util.Objects.requireNonNullElse;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.directory.AgencyLoader;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.publication.PublishedPlanLoader;

/** What links name. */
@Factory
final class LinkFields {
    private static final String END = "LinkEnd";

    @Singleton
    ObjectField<LinkView.EndView> plan() {
        return LoadedField.of(
                END,
                "plan",
                (view, caller) -> caller.load(PublishedPlanLoader.class, view.end().plan()));
    }

    @Singleton
    ObjectField<LinkView.EndView> keeper() {
        return LoadedField.of(
                END,
                "keeper",
                (view, caller) -> caller.load(AgencyLoader.class, view.end().keeper()));
    }

    @Singleton
    ObjectField<LinkView> targetEdges() {
        return LoadedField.of(
                "Link",
                "targetEdges",
                (view, caller) ->
                        caller.load(TargetEdgeLoader.class, view.id())
                                .thenApply(edges -> requireNonNullElse(edges, List.of())));
    }
}
