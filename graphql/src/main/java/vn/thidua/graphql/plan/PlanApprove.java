package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.plan.Approvals;
import vn.thidua.tenants.plan.ApprovePlan;

/** {@code Mutation.planApprove}. */
@Singleton
final class PlanApprove implements MutationField<ApprovePlan> {
    private final Approvals door;

    PlanApprove(Approvals door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "planApprove";
    }

    @Override
    public Class<ApprovePlan> input() {
        return ApprovePlan.class;
    }

    @Override
    public Payload run(ApprovePlan input, CallerContext caller) {
        return switch (door.approve(caller.scope(), input)) {
            case ApprovePlan.Answer.Approved(var plan) -> caller.done("plan", PlanView.of(plan));
            case ApprovePlan.Answer.NotNow(var standing) ->
                    NotNow.refused(caller, Code.NOT_NOW, standing);
            case ApprovePlan.Answer.OnItsWay() ->
                    caller.refused(Code.ON_ITS_WAY).at("input", "plan");
        };
    }

    private enum Code {
        NOT_NOW,
        ON_ITS_WAY
    }
}
