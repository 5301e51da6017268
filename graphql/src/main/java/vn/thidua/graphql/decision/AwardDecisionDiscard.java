package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.decision.DecisionDesk;
import vn.thidua.tenants.decision.DiscardDecision;

/** {@code Mutation.awardDecisionDiscard}. */
@Singleton
final class AwardDecisionDiscard implements MutationField<DiscardDecision> {
    private final DecisionDesk desk;

    AwardDecisionDiscard(DecisionDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "awardDecisionDiscard";
    }

    @Override
    public Class<DiscardDecision> input() {
        return DiscardDecision.class;
    }

    @Override
    public Payload run(DiscardDecision input, CallerContext caller) {
        return switch (desk.discard(caller.scope(), input)) {
            case DiscardDecision.Answer.Discarded(var decision) ->
                    caller.done("decision", decision);
            case DiscardDecision.Answer.NoDraft() ->
                    caller.refused(Code.NO_DRAFT).at("input", "decision");
        };
    }

    private enum Code {
        NO_DRAFT
    }
}
