package vn.thidua.graphql.plan;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.link.LinkLoader;
import vn.thidua.graphql.publication.PublishedPlanLoader;
import vn.thidua.platform.link.ProposeLink;

/** What intended parents name outside the plan. */
@Factory
final class IntendedParentFields {
    private static final String TYPE = "IntendedParent";

    @Singleton
    ObjectField<IntendedParentView> plan() {
        return LoadedField.of(
                TYPE,
                "plan",
                (view, caller) ->
                        view.parent().parent()
                                        instanceof ProposeLink.Parent.Published(var plan, var _)
                                ? caller.load(PublishedPlanLoader.class, plan)
                                : null);
    }

    @Singleton
    ObjectField<IntendedParentView> link() {
        return LoadedField.of(
                TYPE,
                "link",
                (view, caller) ->
                        view.parent().link() == null
                                ? null
                                : caller.load(LinkLoader.class, view.parent().link()));
    }
}
