package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.council.CouncilSession;
import vn.thidua.tenants.council.DecidingSessions;
import vn.thidua.tenants.evidence.InitiativeId;

/** Reads which sessions have decided on initiatives. */
@Singleton
final class DecidingSessionLoader implements Loader<InitiativeId, CouncilSession> {
    private final DecidingSessions sessions;

    DecidingSessionLoader(DecidingSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Map<InitiativeId, CouncilSession> load(CallerContext caller, Set<InitiativeId> keys) {
        return sessions.of(caller.scope(), keys);
    }
}
