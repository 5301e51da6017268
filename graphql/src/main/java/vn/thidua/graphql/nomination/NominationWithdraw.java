package vn.thidua.graphql.nomination;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.nomination.WithdrawNomination;

/** {@code Mutation.nominationWithdraw}. */
@Singleton
final class NominationWithdraw implements MutationField<WithdrawNomination> {
    private final Nominations nominations;

    NominationWithdraw(Nominations nominations) {
        this.nominations = nominations;
    }

    @Override
    public String name() {
        return "nominationWithdraw";
    }

    @Override
    public Class<WithdrawNomination> input() {
        return WithdrawNomination.class;
    }

    @Override
    public Payload run(WithdrawNomination input, CallerContext caller) {
        return switch (nominations.withdraw(caller.scope(), input)) {
            case WithdrawNomination.Answer.Withdrawn(var nomination) ->
                    caller.done("nomination", nomination);
            case WithdrawNomination.Answer.WithdrawnBefore() ->
                    caller.refused(Code.WITHDRAWN_BEFORE).at("input", "nomination");
            case WithdrawNomination.Answer.DecidedBefore() ->
                    caller.refused(Code.DECIDED_BEFORE).at("input", "nomination");
            case WithdrawNomination.Answer.UnderWay() ->
                    caller.refused(Code.UNDER_WAY).at("input", "nomination");
            case WithdrawNomination.Answer.ReviewClosed() ->
                    caller.refused(Code.REVIEW_CLOSED).at("input", "nomination");
            case WithdrawNomination.Answer.NotYourUnit() ->
                    caller.refused(Code.NOT_YOUR_UNIT).at("input", "nomination");
            case WithdrawNomination.Answer.ReasonUnfit(var max) ->
                    caller.refused(Code.REASON_UNFIT, max).at("input", "reason");
        };
    }

    private enum Code {
        WITHDRAWN_BEFORE,
        DECIDED_BEFORE,
        REVIEW_CLOSED,
        NOT_YOUR_UNIT,
        REASON_UNFIT,
        UNDER_WAY
    }
}
