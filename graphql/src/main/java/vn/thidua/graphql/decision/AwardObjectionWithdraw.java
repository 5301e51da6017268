package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.decision.AwardObjections;
import vn.thidua.tenants.decision.WithdrawObjection;

/** {@code Mutation.awardObjectionWithdraw}. */
@Singleton
final class AwardObjectionWithdraw implements MutationField<WithdrawObjection> {
    private final AwardObjections objections;

    AwardObjectionWithdraw(AwardObjections objections) {
        this.objections = objections;
    }

    @Override
    public String name() {
        return "awardObjectionWithdraw";
    }

    @Override
    public Class<WithdrawObjection> input() {
        return WithdrawObjection.class;
    }

    @Override
    public Payload run(WithdrawObjection input, CallerContext caller) {
        return switch (objections.withdraw(caller.scope(), input)) {
            case WithdrawObjection.Answer.Withdrawn(var objection) ->
                    caller.done("objection", objection);
            case WithdrawObjection.Answer.NotOpen(var _) ->
                    caller.refused(Code.NOT_OPEN).at("input", "objection");
            case WithdrawObjection.Answer.ReasonUnfit(var max) ->
                    caller.refused(Code.REASON_UNFIT, max).at("input", "reason");
        };
    }

    private enum Code {
        NOT_OPEN,
        REASON_UNFIT
    }
}
