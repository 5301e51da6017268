package vn.thidua.graphql.session;

import jakarta.inject.Singleton;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.RunningSession;
import vn.thidua.platform.access.Sessions;

/** {@code OwnAgency.sessions}. */
@Singleton
final class AgencySessionsField implements ObjectField<OwnAgency> {
    private final Sessions sessions;

    AgencySessionsField(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public Connection<RunningSession> fetch(
            OwnAgency own, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var account = arguments.find(AccountId.class, "account").orElse(null);
        return Connection.of(page, sessions.listOfAgency(own.scope(), account, page));
    }
}
