package vn.thidua.graphql.evidence;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.evidence.DeclineInitiative;
import vn.thidua.tenants.evidence.InitiativeCouncil;

/** {@code Mutation.initiativeDecline}. */
@Singleton
final class InitiativeDecline implements MutationField<DeclineInitiative> {
    private final InitiativeCouncil council;

    InitiativeDecline(InitiativeCouncil council) {
        this.council = council;
    }

    @Override
    public String name() {
        return "initiativeDecline";
    }

    @Override
    public Class<DeclineInitiative> input() {
        return DeclineInitiative.class;
    }

    @Override
    public Payload run(DeclineInitiative input, CallerContext caller) {
        return switch (council.decline(caller.scope(), input)) {
            case DeclineInitiative.Answer.Declined(var initiative) ->
                    caller.done("initiative", initiative);
            case DeclineInitiative.Answer.NotWaiting(var _) ->
                    caller.refused(Code.NOT_WAITING).at("input", "initiative");
            case DeclineInitiative.Answer.ReasonUnfit(var max) ->
                    caller.refused(Code.REASON_UNFIT, max).at("input", "reason");
        };
    }

    private enum Code {
        NOT_WAITING,
        REASON_UNFIT
    }
}
