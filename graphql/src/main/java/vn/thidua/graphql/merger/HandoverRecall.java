package vn.thidua.graphql.merger;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.graphql.plan.PlanView;
import vn.thidua.tenants.handover.GroupHandovers;
import vn.thidua.tenants.handover.RecallHandover;

/** {@code Mutation.handoverRecall}. */
@Singleton
final class HandoverRecall implements MutationField<RecallHandover> {
    private final GroupHandovers handovers;

    HandoverRecall(GroupHandovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public String name() {
        return "handoverRecall";
    }

    @Override
    public Class<RecallHandover> input() {
        return RecallHandover.class;
    }

    @Override
    public Payload run(RecallHandover input, CallerContext caller) {
        return switch (handovers.recall(caller.scope(), input)) {
            case RecallHandover.Answer.Recalled(var plan) -> caller.done("plan", PlanView.of(plan));
            case RecallHandover.Answer.TooLate() ->
                    caller.refused(Code.TOO_LATE).at("input", "handover");
        };
    }

    private enum Code {
        TOO_LATE
    }
}
