package vn.thidua.graphql.publication;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.platform.publication.PublishedVersion;

/** Reads the current versions of plans. */
@Singleton
public final class CurrentVersionLoader implements Loader<PlanId, VersionView> {
    private final Publications publications;

    CurrentVersionLoader(Publications publications) {
        this.publications = publications;
    }

    @Override
    public Map<PlanId, VersionView> load(CallerContext caller, Set<PlanId> keys) {
        return publications.currentVersions(caller.scope(), keys).stream()
                .collect(Collectors.toMap(PublishedVersion::plan, VersionView::new));
    }
}
