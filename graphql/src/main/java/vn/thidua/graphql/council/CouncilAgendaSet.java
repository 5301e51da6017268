package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.submission.SubmittedNominationId;
import vn.thidua.tenants.council.AgendaEntry;
import vn.thidua.tenants.council.CouncilSession;
import vn.thidua.tenants.council.CouncilSessionId;
import vn.thidua.tenants.council.CouncilSessions;
import vn.thidua.tenants.council.SetAgenda;
import vn.thidua.tenants.nomination.NominationId;

/** {@code Mutation.councilAgendaSet}. */
@Singleton
final class CouncilAgendaSet implements MutationField<CouncilAgendaSet.Input> {
    private final CouncilSessions councilSessions;

    CouncilAgendaSet(CouncilSessions councilSessions) {
        this.councilSessions = councilSessions;
    }

    @Override
    public String name() {
        return "councilAgendaSet";
    }

    @Override
    public Class<CouncilAgendaSet.Input> input() {
        return CouncilAgendaSet.Input.class;
    }

    @Override
    public Payload run(CouncilAgendaSet.Input input, CallerContext caller) {
        return switch (councilSessions.setAgenda(caller.scope(), input.command())) {
            case SetAgenda.Answer.Set(var session) -> caller.done("session", session);
            case SetAgenda.Answer.SessionEnded() ->
                    caller.refused(Code.SESSION_ENDED).at("input", "session");
            case SetAgenda.Answer.Unfit(var fault) ->
                    caller.refused(Code.valueOf(fault.name()), CouncilSession.AGENDA_MAX)
                            .at("input", input.matterField());
        };
    }

    /** An agenda as clients send it. */
    record Input(
            CouncilSessionId session,
            List<NominationId> nominations,
            List<SubmittedNominationId> submitted,
            List<AgendaEntry.OfInitiative> initiatives) {
        SetAgenda command() {
            return new SetAgenda(session, MatterInput.agenda(nominations, submitted, initiatives));
        }

        String matterField() {
            return MatterInput.place(nominations, submitted, initiatives);
        }
    }

    private enum Code {
        SESSION_ENDED,
        AGENDA_UNFIT,
        WRONG_KIND,
        NOT_STANDING,
        ON_ANOTHER_AGENDA
    }
}
