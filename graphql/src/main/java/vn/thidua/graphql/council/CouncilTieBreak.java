package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.submission.SubmittedNominationId;
import vn.thidua.tenants.council.BreakTie;
import vn.thidua.tenants.council.CouncilSessionId;
import vn.thidua.tenants.council.Places;
import vn.thidua.tenants.nomination.NominationId;

/** {@code Mutation.councilTieBreak}. */
@Singleton
final class CouncilTieBreak implements MutationField<CouncilTieBreak.Input> {
    private final Places places;

    CouncilTieBreak(Places places) {
        this.places = places;
    }

    @Override
    public String name() {
        return "councilTieBreak";
    }

    @Override
    public Class<CouncilTieBreak.Input> input() {
        return CouncilTieBreak.Input.class;
    }

    @Override
    public Payload run(CouncilTieBreak.Input input, CallerContext caller) {
        return switch (places.breakTie(caller.scope(), input.command())) {
            case BreakTie.Answer.Broken(var session) -> caller.done("session", session);
            case BreakTie.Answer.SessionEnded() ->
                    caller.refused(Code.SESSION_ENDED).at("input", "session");
            case BreakTie.Answer.NotByChair() ->
                    caller.refused(Code.NOT_BY_CHAIR).at("input", "session");
            case BreakTie.Answer.Undecided(var count) ->
                    caller.refused(Code.UNDECIDED, count).at("input", "session");
            case BreakTie.Answer.NotTheTied(var free) ->
                    caller.refused(Code.NOT_THE_TIED, free).at("input", input.matterField());
            case BreakTie.Answer.OwnNomination() ->
                    caller.refused(Code.OWN_NOMINATION).at("input", input.matterField());
        };
    }

    /** Who goes on, as the chair names them. */
    record Input(
            CouncilSessionId session,
            List<NominationId> nominations,
            List<SubmittedNominationId> submitted) {
        BreakTie command() {
            return new BreakTie(session, MatterInput.of(nominations, submitted, List.of()));
        }

        String matterField() {
            return MatterInput.place(nominations, submitted, List.of());
        }
    }

    private enum Code {
        SESSION_ENDED,
        NOT_BY_CHAIR,
        UNDECIDED,
        NOT_THE_TIED,
        OWN_NOMINATION
    }
}
