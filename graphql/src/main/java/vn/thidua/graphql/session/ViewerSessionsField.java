package vn.thidua.graphql.session;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.access.RunningSession;
import vn.thidua.platform.access.Sessions;

/** {@code Viewer.sessions}; the viewer is whoever has signed in. */
@Singleton
final class ViewerSessionsField implements ObjectField<Object> {
    private final Sessions sessions;

    ViewerSessionsField(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public String type() {
        return "Viewer";
    }

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public Connection<RunningSession> fetch(
            Object viewer, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        return Connection.of(page, sessions.list(caller.signedIn(), page));
    }
}
