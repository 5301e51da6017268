package vn.thidua.graphql.publication;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.platform.publication.PublishedTarget;

/** Reads what plans aim at. */
@Singleton
final class TargetLoader implements Loader<PlanId, List<TargetView>> {
    private final Publications publications;

    TargetLoader(Publications publications) {
        this.publications = publications;
    }

    @Override
    public Map<PlanId, List<TargetView>> load(CallerContext caller, Set<PlanId> keys) {
        return publications.targets(caller.scope(), keys).stream()
                .collect(groupingBy(PublishedTarget::plan, mapping(TargetView::new, toList())));
    }
}
