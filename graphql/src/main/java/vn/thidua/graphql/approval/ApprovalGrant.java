package vn.thidua.graphql.approval;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.graphql.plan.PlanView;
import vn.thidua.tenants.plan.GrantStep;
import vn.thidua.tenants.plan.StepTaking;

/** {@code Mutation.approvalGrant}. */
@Singleton
final class ApprovalGrant implements MutationField<GrantStep> {
    private final StepTaking door;

    ApprovalGrant(StepTaking door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "approvalGrant";
    }

    @Override
    public Class<GrantStep> input() {
        return GrantStep.class;
    }

    @Override
    public Payload run(GrantStep input, CallerContext caller) {
        return switch (door.grant(caller.scope(), input)) {
            case GrantStep.Answer.Granted(var plan) -> caller.done("plan", PlanView.of(plan));
            case GrantStep.Answer.NotOpen() ->
                    caller.refused(Code.STEP_NOT_OPEN).at("input", "step");
            case GrantStep.Answer.TakenBefore() ->
                    caller.refused(Code.STEP_TAKEN_BEFORE).at("input", "step");
        };
    }

    private enum Code {
        STEP_NOT_OPEN,
        STEP_TAKEN_BEFORE
    }
}
