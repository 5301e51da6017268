package vn.thidua.graphql.evidence;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.evidence.InitiativeUses;
import vn.thidua.tenants.evidence.UseInitiative;

/** {@code Mutation.initiativeUse}. */
@Singleton
final class InitiativeUse implements MutationField<UseInitiative> {
    private final InitiativeUses uses;

    InitiativeUse(InitiativeUses uses) {
        this.uses = uses;
    }

    @Override
    public String name() {
        return "initiativeUse";
    }

    @Override
    public Class<UseInitiative> input() {
        return UseInitiative.class;
    }

    @Override
    public Payload run(UseInitiative input, CallerContext caller) {
        return switch (uses.use(caller.scope(), input)) {
            case UseInitiative.Answer.Used(var initiative) -> caller.done("initiative", initiative);
            case UseInitiative.Answer.NotRecognised() ->
                    caller.refused(Code.NOT_RECOGNISED).at("input", "initiative");
            case UseInitiative.Answer.NotAnAuthor() ->
                    caller.refused(Code.NOT_AN_AUTHOR).at("input", "author");
            case UseInitiative.Answer.NotTheNominee() ->
                    caller.refused(Code.NOT_THE_NOMINEE).at("input", "nomination");
            case UseInitiative.Answer.NominationOver() ->
                    caller.refused(Code.NOMINATION_OVER).at("input", "nomination");
            case UseInitiative.Answer.UsedBefore(var nomination) ->
                    caller.refused(Code.USED_BEFORE, nomination.award()).at("input", "initiative");
            case UseInitiative.Answer.NotYourUnit() ->
                    caller.refused(Code.NOT_YOUR_UNIT).at("input", "nomination");
        };
    }

    private enum Code {
        NOT_RECOGNISED,
        NOT_AN_AUTHOR,
        NOT_THE_NOMINEE,
        NOMINATION_OVER,
        USED_BEFORE,
        NOT_YOUR_UNIT
    }
}
