package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.council.BreakTie;
import vn.thidua.tenants.council.Places;

/** {@code Mutation.councilTieBreak}. */
@Singleton
final class CouncilTieBreak implements MutationField<BreakTie> {
    private final Places places;

    CouncilTieBreak(Places places) {
        this.places = places;
    }

    @Override
    public String name() {
        return "councilTieBreak";
    }

    @Override
    public Class<BreakTie> input() {
        return BreakTie.class;
    }

    @Override
    public Payload run(BreakTie input, CallerContext caller) {
        return switch (places.breakTie(caller.scope(), input)) {
            case BreakTie.Answer.Broken(var session) -> caller.done("session", session);
            case BreakTie.Answer.SessionEnded() ->
                    caller.refused(Code.SESSION_ENDED).at("input", "session");
            case BreakTie.Answer.NotByChair() ->
                    caller.refused(Code.NOT_BY_CHAIR).at("input", "session");
            case BreakTie.Answer.Undecided(var count) ->
                    caller.refused(Code.UNDECIDED, count).at("input", "session");
            case BreakTie.Answer.NotTheTied(var free) ->
                    caller.refused(Code.NOT_THE_TIED, free).at("input", "nominations");
            case BreakTie.Answer.OwnNomination() ->
                    caller.refused(Code.OWN_NOMINATION).at("input", "nominations");
        };
    }

    private enum Code {
        SESSION_ENDED,
        NOT_BY_CHAIR,
        UNDECIDED,
        NOT_THE_TIED,
        OWN_NOMINATION
    }
}
