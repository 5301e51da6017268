package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.council.AgendaItem;
import vn.thidua.tenants.council.CouncilSessionId;
import vn.thidua.tenants.council.CouncilSessions;

/** Reads what sessions vote on. */
@Singleton
final class AgendaLoader implements Loader<CouncilSessionId, List<AgendaItem>> {
    private final CouncilSessions sessions;

    AgendaLoader(CouncilSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Map<CouncilSessionId, List<AgendaItem>> load(
            CallerContext caller, Set<CouncilSessionId> keys) {
        return sessions.agenda(caller.scope(), keys);
    }
}
