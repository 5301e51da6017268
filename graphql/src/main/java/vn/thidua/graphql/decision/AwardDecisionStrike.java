package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.decision.DecisionStriking;
import vn.thidua.tenants.decision.StrikeDecision;

/** {@code Mutation.awardDecisionStrike}. */
@Singleton
final class AwardDecisionStrike implements MutationField<StrikeDecision> {
    private final DecisionStriking striking;

    AwardDecisionStrike(DecisionStriking striking) {
        this.striking = striking;
    }

    @Override
    public String name() {
        return "awardDecisionStrike";
    }

    @Override
    public Class<StrikeDecision> input() {
        return StrikeDecision.class;
    }

    @Override
    public Payload run(StrikeDecision input, CallerContext caller) {
        return switch (striking.strike(caller.scope(), input)) {
            case StrikeDecision.Answer.Struck(var decision) -> caller.done("decision", decision);
            case StrikeDecision.Answer.NotRecorded() ->
                    caller.refused(Code.NOT_RECORDED).at("input", "decision");
            case StrikeDecision.Answer.StruckBefore() ->
                    caller.refused(Code.STRUCK_BEFORE).at("input", "decision");
            case StrikeDecision.Answer.ReasonUnfit(var max) ->
                    caller.refused(Code.REASON_UNFIT, max).at("input", "reason");
        };
    }

    private enum Code {
        NOT_RECORDED,
        STRUCK_BEFORE,
        REASON_UNFIT
    }
}
