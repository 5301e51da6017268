package vn.thidua.graphql.session;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.access.EndSessions;
import vn.thidua.platform.access.Sessions;

/** {@code Mutation.sessionsEnd}. */
@Singleton
final class SessionsEnd implements MutationField<EndSessions> {
    private final Sessions sessions;

    SessionsEnd(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public String name() {
        return "sessionsEnd";
    }

    @Override
    public Class<EndSessions> input() {
        return EndSessions.class;
    }

    @Override
    public Payload run(EndSessions input, CallerContext caller) {
        return switch (sessions.endAll(caller.signedIn(), input)) {
            case EndSessions.Answer.Ended(var count) -> caller.done("ended", count);
            case EndSessions.Answer.NoneRunning() ->
                    caller.refused(Code.NONE_RUNNING).at("input", "account");
        };
    }

    private enum Code {
        NONE_RUNNING
    }
}
