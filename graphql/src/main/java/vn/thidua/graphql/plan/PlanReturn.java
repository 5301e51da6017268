package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.Approvals;
import vn.thidua.tenants.plan.ReturnPlan;

/** {@code Mutation.planReturn}. */
@Singleton
final class PlanReturn implements MutationField<PlanReturn.Input> {
    private final Approvals door;

    PlanReturn(Approvals door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "planReturn";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Payload run(Input input, CallerContext caller) {
        return switch (door.giveBack(
                caller.scope(), new ReturnPlan(input.plan(), input.reason()))) {
            case ReturnPlan.Answer.Returned(var plan) -> caller.done("plan", PlanView.of(plan));
            case ReturnPlan.Answer.ReasonMissing() ->
                    caller.refused(Code.REASON_MISSING).at("input", "reason");
            case ReturnPlan.Answer.ReasonTooLong(var max) ->
                    caller.refused(Code.REASON_TOO_LONG, max).at("input", "reason");
            case ReturnPlan.Answer.NotNow(var standing) ->
                    NotNow.refused(caller, Code.NOT_NOW, standing);
            case ReturnPlan.Answer.OnItsWay() ->
                    caller.refused(Code.ON_ITS_WAY).at("input", "plan");
        };
    }

    /** What is needed for it. */
    record Input(PlanId plan, String reason) {}

    private enum Code {
        REASON_MISSING,
        REASON_TOO_LONG,
        NOT_NOW,
        ON_ITS_WAY
    }
}
