package vn.thidua.graphql.evidence;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.evidence.Initiatives;
import vn.thidua.tenants.evidence.WithdrawInitiative;

/** {@code Mutation.initiativeWithdraw}. */
@Singleton
final class InitiativeWithdraw implements MutationField<WithdrawInitiative> {
    private final Initiatives initiatives;

    InitiativeWithdraw(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    @Override
    public String name() {
        return "initiativeWithdraw";
    }

    @Override
    public Class<WithdrawInitiative> input() {
        return WithdrawInitiative.class;
    }

    @Override
    public Payload run(WithdrawInitiative input, CallerContext caller) {
        return switch (initiatives.withdraw(caller.scope(), input)) {
            case WithdrawInitiative.Answer.Withdrawn(var initiative) ->
                    caller.done("initiative", initiative);
            case WithdrawInitiative.Answer.NotWaiting(var _) ->
                    caller.refused(Code.NOT_WAITING).at("input", "initiative");
            case WithdrawInitiative.Answer.ReasonUnfit(var max) ->
                    caller.refused(Code.REASON_UNFIT, max).at("input", "reason");
            case WithdrawInitiative.Answer.NotYourUnit() ->
                    caller.refused(Code.NOT_YOUR_UNIT).at("input", "initiative");
        };
    }

    private enum Code {
        NOT_WAITING,
        REASON_UNFIT,
        NOT_YOUR_UNIT
    }
}
