package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.submission.SubmittedNominationId;
import vn.thidua.tenants.council.AgendaEntry;
import vn.thidua.tenants.council.ConveneSession;
import vn.thidua.tenants.council.CouncilId;
import vn.thidua.tenants.council.CouncilSession;
import vn.thidua.tenants.council.CouncilSessions;
import vn.thidua.tenants.nomination.AwardReviewId;
import vn.thidua.tenants.nomination.NominationId;

/** {@code Mutation.councilSessionConvene}. */
@Singleton
final class CouncilSessionConvene implements MutationField<CouncilSessionConvene.Input> {
    private final CouncilSessions councilSessions;

    CouncilSessionConvene(CouncilSessions councilSessions) {
        this.councilSessions = councilSessions;
    }

    @Override
    public String name() {
        return "councilSessionConvene";
    }

    @Override
    public Class<CouncilSessionConvene.Input> input() {
        return CouncilSessionConvene.Input.class;
    }

    @Override
    public Payload run(CouncilSessionConvene.Input input, CallerContext caller) {
        return switch (councilSessions.convene(caller.scope(), input.command())) {
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
                            .at("input", input.matterField());
        };
    }

    /** A session as clients send it. */
    record Input(
            CouncilId council,
            @Nullable AwardReviewId review,
            LocalDate heldOn,
            String place,
            List<NominationId> nominations,
            List<SubmittedNominationId> submitted,
            List<AgendaEntry.OfInitiative> initiatives) {
        ConveneSession command() {
            var agenda = MatterInput.agenda(nominations, submitted, initiatives);
            return new ConveneSession(council, review, heldOn, place, agenda);
        }

        String matterField() {
            return MatterInput.place(nominations, submitted, initiatives);
        }
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
