package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.decision.DecisionPublishing;
import vn.thidua.tenants.decision.PublishDecision;

/** {@code Mutation.awardDecisionPublish}. */
@Singleton
final class AwardDecisionPublish implements MutationField<PublishDecision> {
    private final DecisionPublishing publishing;

    AwardDecisionPublish(DecisionPublishing publishing) {
        this.publishing = publishing;
    }

    @Override
    public String name() {
        return "awardDecisionPublish";
    }

    @Override
    public Class<PublishDecision> input() {
        return PublishDecision.class;
    }

    @Override
    public Payload run(PublishDecision input, CallerContext caller) {
        return switch (publishing.publish(caller.scope(), input)) {
            case PublishDecision.Answer.Changed(var decision) -> caller.done("decision", decision);
            case PublishDecision.Answer.IsSoAlready() ->
                    caller.refused(Code.IS_SO_ALREADY).at("input", "decision");
            case PublishDecision.Answer.NotIssued() ->
                    caller.refused(Code.NOT_ISSUED).at("input", "decision");
        };
    }

    private enum Code {
        IS_SO_ALREADY,
        NOT_ISSUED
    }
}
