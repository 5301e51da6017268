package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.council.CouncilMinutes;
import vn.thidua.tenants.council.CouncilSessionId;
import vn.thidua.tenants.council.Minutes;

/** Reads the minutes of sessions. */
@Singleton
final class MinutesLoader implements Loader<CouncilSessionId, List<CouncilMinutes>> {
    private final Minutes minutes;

    MinutesLoader(Minutes minutes) {
        this.minutes = minutes;
    }

    @Override
    public Map<CouncilSessionId, List<CouncilMinutes>> load(
            CallerContext caller, Set<CouncilSessionId> keys) {
        return minutes.list(caller.scope(), keys);
    }
}
