package vn.thidua.graphql.publication;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;

/** Reads the published plans that other things name, as far as the caller may see them. */
@Singleton
public final class PublishedPlanLoader implements Loader<PlanId, PlanView> {
    private final Publications publications;

    PublishedPlanLoader(Publications publications) {
        this.publications = publications;
    }

    @Override
    public Map<PlanId, PlanView> load(CallerContext caller, Set<PlanId> keys) {
        return publications.list(caller.scope(), keys).stream()
                .map(PlanView::new)
                .collect(Collectors.toMap(PlanView::id, Function.identity()));
    }
}
