package vn.thidua.graphql.link;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.link.LinkEnd;
import vn.thidua.platform.link.LinkedPlans;
import vn.thidua.platform.publication.PlanId;

/** Reads the links of plans: what answers them. */
@Singleton
final class ChildrenLoader implements Loader<PlanLinks, List<LinkView>> {
    private final LinkedPlans links;

    ChildrenLoader(LinkedPlans links) {
        this.links = links;
    }

    @Override
    public Map<PlanLinks, List<LinkView>> load(CallerContext caller, Set<PlanLinks> keys) {
        return PlanLinks.load(
                keys,
                (plans, wanted) -> links.children(caller.scope(), plans, wanted),
                link -> above(link.parent()));
    }

    private static PlanId above(@Nullable LinkEnd parent) {
        return Objects.requireNonNull(parent).plan();
    }
}
