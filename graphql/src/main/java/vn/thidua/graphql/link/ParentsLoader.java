package vn.thidua.graphql.link;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.link.LinkedPlans;

/** Reads the links of plans: what they answer. */
@Singleton
final class ParentsLoader implements Loader<PlanLinks, List<LinkView>> {
    private final LinkedPlans links;

    ParentsLoader(LinkedPlans links) {
        this.links = links;
    }

    @Override
    public Map<PlanLinks, List<LinkView>> load(CallerContext caller, Set<PlanLinks> keys) {
        return PlanLinks.load(
                keys,
                (plans, wanted) -> links.parents(caller.scope(), plans, wanted),
                link -> link.child().plan());
    }
}
