package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.council.CloseSession;
import vn.thidua.tenants.council.CouncilSessions;

/** {@code Mutation.councilSessionClose}. */
@Singleton
final class CouncilSessionClose implements MutationField<CloseSession> {
    private final CouncilSessions councilSessions;

    CouncilSessionClose(CouncilSessions councilSessions) {
        this.councilSessions = councilSessions;
    }

    @Override
    public String name() {
        return "councilSessionClose";
    }

    @Override
    public Class<CloseSession> input() {
        return CloseSession.class;
    }

    @Override
    public Payload run(CloseSession input, CallerContext caller) {
        return switch (councilSessions.close(caller.scope(), input)) {
            case CloseSession.Answer.Closed(var session) -> caller.done("session", session);
            case CloseSession.Answer.SessionEnded() ->
                    caller.refused(Code.SESSION_ENDED).at("input", "session");
            case CloseSession.Answer.Tied(var count, var free, var chair) ->
                    caller.refused(chair ? Code.TIED_FOR_CHAIR : Code.TIED, count, free)
                            .at("input", "session");
            case CloseSession.Answer.Undecided(var count) ->
                    caller.refused(Code.UNDECIDED, count).at("input", "session");
            case CloseSession.Answer.NumberUnfit(var max) ->
                    caller.refused(Code.NUMBER_UNFIT, max).at("input", "recognition", "number");
            case CloseSession.Answer.DayUnfit(var heldOn) ->
                    caller.refused(Code.DAY_UNFIT, heldOn).at("input", "recognition", "decidedOn");
        };
    }

    private enum Code {
        SESSION_ENDED,
        TIED,
        TIED_FOR_CHAIR,
        UNDECIDED,
        NUMBER_UNFIT,
        DAY_UNFIT
    }
}
