package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.council.Attendee;
import vn.thidua.tenants.council.CouncilSessionId;
import vn.thidua.tenants.council.CouncilSessions;

/** Reads who was at sessions. */
@Singleton
final class AttendanceLoader implements Loader<CouncilSessionId, List<Attendee>> {
    private final CouncilSessions sessions;

    AttendanceLoader(CouncilSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Map<CouncilSessionId, List<Attendee>> load(
            CallerContext caller, Set<CouncilSessionId> keys) {
        return sessions.attendance(caller.scope(), keys);
    }
}
