package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.council.CouncilSessionId;
import vn.thidua.tenants.council.Places;
import vn.thidua.tenants.council.TakenPlaces;

/** Reads how many may go on. */
@Singleton
final class PlacesLoader implements Loader<CouncilSessionId, List<TakenPlaces>> {
    private final Places places;

    PlacesLoader(Places places) {
        this.places = places;
    }

    @Override
    public Map<CouncilSessionId, List<TakenPlaces>> load(
            CallerContext caller, Set<CouncilSessionId> keys) {
        return places.list(caller.scope(), keys);
    }
}
