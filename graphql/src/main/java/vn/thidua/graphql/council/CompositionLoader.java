package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.council.CouncilComposition;
import vn.thidua.tenants.council.CouncilId;
import vn.thidua.tenants.council.Councils;

/** Reads who has sat in councils. */
@Singleton
final class CompositionLoader implements Loader<CouncilId, List<CouncilComposition>> {
    private final Councils councils;

    CompositionLoader(Councils councils) {
        this.councils = councils;
    }

    @Override
    public Map<CouncilId, List<CouncilComposition>> load(
            CallerContext caller, Set<CouncilId> keys) {
        return councils.compositions(caller.scope(), keys);
    }
}
