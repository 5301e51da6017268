package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.tenants.council.CouncilSession;
import vn.thidua.tenants.council.CouncilSessions;
import vn.thidua.tenants.council.SessionFilter;

/** {@code OwnAgency.councilSessions}. */
@Singleton
final class AgencyCouncilSessionsField implements ObjectField<OwnAgency> {
    private final CouncilSessions sessions;

    AgencyCouncilSessionsField(CouncilSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "councilSessions";
    }

    @Override
    public Connection<CouncilSession> fetch(
            OwnAgency own, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var filter =
                arguments.find(SessionFilter.class, "filter").orElse(new SessionFilter(null, null));
        return Connection.of(page, sessions.list(own.scope(), filter, page));
    }
}
