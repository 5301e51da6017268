package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.council.CancelSession;
import vn.thidua.tenants.council.CouncilSessions;

/** {@code Mutation.councilSessionCancel}. */
@Singleton
final class CouncilSessionCancel implements MutationField<CancelSession> {
    private final CouncilSessions councilSessions;

    CouncilSessionCancel(CouncilSessions councilSessions) {
        this.councilSessions = councilSessions;
    }

    @Override
    public String name() {
        return "councilSessionCancel";
    }

    @Override
    public Class<CancelSession> input() {
        return CancelSession.class;
    }

    @Override
    public Payload run(CancelSession input, CallerContext caller) {
        return switch (councilSessions.cancel(caller.scope(), input)) {
            case CancelSession.Answer.Cancelled(var session) -> caller.done("session", session);
            case CancelSession.Answer.SessionEnded() ->
                    caller.refused(Code.SESSION_ENDED).at("input", "session");
            case CancelSession.Answer.ReasonUnfit(var max) ->
                    caller.refused(Code.REASON_UNFIT, max).at("input", "reason");
        };
    }

    private enum Code {
        SESSION_ENDED,
        REASON_UNFIT
    }
}
