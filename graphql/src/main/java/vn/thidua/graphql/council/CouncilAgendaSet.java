package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.council.CouncilSession;
import vn.thidua.tenants.council.CouncilSessions;
import vn.thidua.tenants.council.SetAgenda;

/** {@code Mutation.councilAgendaSet}. */
@Singleton
final class CouncilAgendaSet implements MutationField<SetAgenda> {
    private final CouncilSessions councilSessions;

    CouncilAgendaSet(CouncilSessions councilSessions) {
        this.councilSessions = councilSessions;
    }

    @Override
    public String name() {
        return "councilAgendaSet";
    }

    @Override
    public Class<SetAgenda> input() {
        return SetAgenda.class;
    }

    @Override
    public Payload run(SetAgenda input, CallerContext caller) {
        return switch (councilSessions.setAgenda(caller.scope(), input)) {
            case SetAgenda.Answer.Set(var session) -> caller.done("session", session);
            case SetAgenda.Answer.SessionEnded() ->
                    caller.refused(Code.SESSION_ENDED).at("input", "session");
            case SetAgenda.Answer.Unfit(var fault) ->
                    caller.refused(Code.valueOf(fault.name()), CouncilSession.AGENDA_MAX)
                            .at("input", "nominations");
        };
    }

    private enum Code {
        SESSION_ENDED,
        AGENDA_UNFIT,
        NOT_STANDING,
        ON_ANOTHER_AGENDA
    }
}
