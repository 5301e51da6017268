package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.decision.DecisionStriking;
import vn.thidua.tenants.decision.Obstacle;
import vn.thidua.tenants.decision.ReinstateDecision;

/** {@code Mutation.awardDecisionReinstate}. */
@Singleton
final class AwardDecisionReinstate implements MutationField<ReinstateDecision> {
    private final DecisionStriking striking;

    AwardDecisionReinstate(DecisionStriking striking) {
        this.striking = striking;
    }

    @Override
    public String name() {
        return "awardDecisionReinstate";
    }

    @Override
    public Class<ReinstateDecision> input() {
        return ReinstateDecision.class;
    }

    @Override
    public Payload run(ReinstateDecision input, CallerContext caller) {
        return switch (striking.reinstate(caller.scope(), input)) {
            case ReinstateDecision.Answer.Reinstated(var decision) ->
                    caller.done("decision", decision);
            case ReinstateDecision.Answer.NotStruck() ->
                    caller.refused(Code.NOT_STRUCK).at("input", "decision");
            case ReinstateDecision.Answer.ReasonUnfit(var max) ->
                    caller.refused(Code.REASON_UNFIT, max).at("input", "reason");
            case ReinstateDecision.Answer.Unfit(var nomination, var obstacle) ->
                    caller.refused(code(obstacle), nomination.award()).at("input", "decision");
        };
    }

    private static Code code(Obstacle obstacle) {
        return switch (obstacle) {
            case IN_DECISION_ALREADY, PRINTED_ALREADY -> Code.IN_DECISION_ALREADY;
            case NOT_OPEN, HELD, NOT_ENDORSED, BEYOND_POWER, DECIDED_HERE, DECIDED_ELSEWHERE ->
                    Code.NOT_OPEN;
        };
    }

    private enum Code {
        NOT_STRUCK,
        REASON_UNFIT,
        NOT_OPEN,
        IN_DECISION_ALREADY
    }
}
