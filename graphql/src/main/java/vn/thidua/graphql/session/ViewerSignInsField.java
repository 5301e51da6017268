package vn.thidua.graphql.session;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.access.SignInAttempt;
import vn.thidua.platform.access.SignInHistory;

/** {@code Viewer.signIns}; the viewer is whoever has signed in. */
@Singleton
final class ViewerSignInsField implements ObjectField<Object> {
    private final SignInHistory history;

    ViewerSignInsField(SignInHistory history) {
        this.history = history;
    }

    @Override
    public String type() {
        return "Viewer";
    }

    @Override
    public String name() {
        return "signIns";
    }

    @Override
    public Connection<SignInAttempt> fetch(
            Object viewer, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        return Connection.of(page, history.list(caller.signedIn(), page));
    }
}
