package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.NodeField;
import vn.thidua.tenants.council.CouncilSession;
import vn.thidua.tenants.council.CouncilSessionId;
import vn.thidua.tenants.council.CouncilSessions;

/** Finds a session of a council by its id. */
@Singleton
final class CouncilSessionNode implements NodeField<CouncilSessionId> {
    private final CouncilSessions sessions;

    CouncilSessionNode(CouncilSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public String type() {
        return "CouncilSession";
    }

    @Override
    public Class<CouncilSessionId> idClass() {
        return CouncilSessionId.class;
    }

    @Override
    public CouncilSession fetch(CouncilSessionId id, CallerContext caller) {
        return sessions.fetch(caller.scope(), id);
    }
}
