package vn.thidua.graphql.approval;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.graphql.plan.PlanView;
import vn.thidua.tenants.plan.GiveBackStep;
import vn.thidua.tenants.plan.StepTaking;

/** {@code Mutation.approvalReturn}. */
@Singleton
final class ApprovalReturn implements MutationField<GiveBackStep> {
    private final StepTaking door;

    ApprovalReturn(StepTaking door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "approvalReturn";
    }

    @Override
    public Class<GiveBackStep> input() {
        return GiveBackStep.class;
    }

    @Override
    public Payload run(GiveBackStep input, CallerContext caller) {
        return switch (door.giveBack(caller.scope(), input)) {
            case GiveBackStep.Answer.Returned(var plan) -> caller.done("plan", PlanView.of(plan));
            case GiveBackStep.Answer.ReasonMissing() ->
                    caller.refused(Code.REASON_MISSING).at("input", "reason");
            case GiveBackStep.Answer.ReasonTooLong(var max) ->
                    caller.refused(Code.REASON_TOO_LONG, max).at("input", "reason");
            case GiveBackStep.Answer.NotOpen() ->
                    caller.refused(Code.STEP_NOT_OPEN).at("input", "step");
            case GiveBackStep.Answer.NoSuchBranch() ->
                    caller.refused(Code.BRANCH_UNKNOWN).at("input", "to");
        };
    }

    private enum Code {
        REASON_MISSING,
        REASON_TOO_LONG,
        STEP_NOT_OPEN,
        BRANCH_UNKNOWN
    }
}
