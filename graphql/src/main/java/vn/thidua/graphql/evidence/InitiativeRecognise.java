package vn.thidua.graphql.evidence;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.evidence.InitiativeCouncil;
import vn.thidua.tenants.evidence.RecogniseInitiative;

/** {@code Mutation.initiativeRecognise}. */
@Singleton
final class InitiativeRecognise implements MutationField<RecogniseInitiative> {
    private final InitiativeCouncil council;

    InitiativeRecognise(InitiativeCouncil council) {
        this.council = council;
    }

    @Override
    public String name() {
        return "initiativeRecognise";
    }

    @Override
    public Class<RecogniseInitiative> input() {
        return RecogniseInitiative.class;
    }

    @Override
    public Payload run(RecogniseInitiative input, CallerContext caller) {
        return switch (council.recognise(caller.scope(), input)) {
            case RecogniseInitiative.Answer.Recognised(var initiative) ->
                    caller.done("initiative", initiative);
            case RecogniseInitiative.Answer.NotWaiting(var _) ->
                    caller.refused(Code.NOT_WAITING).at("input", "initiative");
            case RecogniseInitiative.Answer.NumberUnfit(var max) ->
                    caller.refused(Code.NUMBER_UNFIT, max).at("input", "decisionNumber");
            case RecogniseInitiative.Answer.DayUnfit() ->
                    caller.refused(Code.DAY_UNFIT).at("input", "decidedOn");
        };
    }

    private enum Code {
        NOT_WAITING,
        NUMBER_UNFIT,
        DAY_UNFIT
    }
}
