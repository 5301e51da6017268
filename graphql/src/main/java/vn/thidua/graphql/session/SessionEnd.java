package vn.thidua.graphql.session;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.access.EndSession;
import vn.thidua.platform.access.Sessions;

/** {@code Mutation.sessionEnd}. */
@Singleton
final class SessionEnd implements MutationField<EndSession> {
    private final Sessions sessions;

    SessionEnd(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public String name() {
        return "sessionEnd";
    }

    @Override
    public Class<EndSession> input() {
        return EndSession.class;
    }

    @Override
    public Payload run(EndSession input, CallerContext caller) {
        return switch (sessions.end(caller.signedIn(), input)) {
            case EndSession.Answer.Ended() -> caller.done("sessionId", input.session());
            case EndSession.Answer.HadEnded() ->
                    caller.refused(Code.ALREADY_ENDED).at("input", "session");
        };
    }

    private enum Code {
        ALREADY_ENDED
    }
}
