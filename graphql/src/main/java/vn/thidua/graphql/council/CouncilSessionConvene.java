package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.council.ConveneSession;
import vn.thidua.tenants.council.CouncilSession;
import vn.thidua.tenants.council.CouncilSessions;

/** {@code Mutation.councilSessionConvene}. */
@Singleton
final class CouncilSessionConvene implements MutationField<ConveneSession> {
    private final CouncilSessions councilSessions;

    CouncilSessionConvene(CouncilSessions councilSessions) {
        this.councilSessions = councilSessions;
    }

    @Override
    public String name() {
        return "councilSessionConvene";
    }

    @Override
    public Class<ConveneSession> input() {
        return ConveneSession.class;
    }

    @Override
    public Payload run(ConveneSession input, CallerContext caller) {
        return switch (councilSessions.convene(caller.scope(), input)) {
            case ConveneSession.Answer.Convened(var session) -> caller.done("session", session);
            case ConveneSession.Answer.WrongKind() ->
                    caller.refused(Code.WRONG_KIND).at("input", "council");
            case ConveneSession.Answer.NoComposition(var day) ->
                    caller.refused(Code.NO_COMPOSITION, day).at("input", "heldOn");
            case ConveneSession.Answer.DayOutOfRange(var first, var last) ->
                    caller.refused(Code.DAY_OUT_OF_RANGE, first, last).at("input", "heldOn");
            case ConveneSession.Answer.PlaceUnfit(var max) ->
                    caller.refused(Code.PLACE_UNFIT, max).at("input", "place");
            case ConveneSession.Answer.Unfit(var fault) ->
                    caller.refused(Code.valueOf(fault.name()), CouncilSession.AGENDA_MAX)
                            .at("input", "nominations");
        };
    }

    private enum Code {
        WRONG_KIND,
        NO_COMPOSITION,
        DAY_OUT_OF_RANGE,
        PLACE_UNFIT,
        AGENDA_UNFIT,
        NOT_STANDING,
        ON_ANOTHER_AGENDA
    }
}
