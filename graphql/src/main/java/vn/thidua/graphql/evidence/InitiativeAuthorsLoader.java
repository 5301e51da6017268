package vn.thidua.graphql.evidence;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.evidence.InitiativeAuthor;
import vn.thidua.tenants.evidence.InitiativeId;
import vn.thidua.tenants.evidence.Initiatives;

/** Reads who has found initiatives. */
@Singleton
final class InitiativeAuthorsLoader implements Loader<InitiativeId, List<InitiativeAuthor>> {
    private final Initiatives initiatives;

    InitiativeAuthorsLoader(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    @Override
    public Map<InitiativeId, List<InitiativeAuthor>> load(
            CallerContext caller, Set<InitiativeId> keys) {
        return initiatives.authors(caller.scope(), keys);
    }
}
