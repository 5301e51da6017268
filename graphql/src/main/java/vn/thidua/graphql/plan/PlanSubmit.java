package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.plan.Approvals;
import vn.thidua.tenants.plan.SubmitPlan;

/** {@code Mutation.planSubmit}. */
@Singleton
final class PlanSubmit implements MutationField<SubmitPlan> {
    private final Approvals door;

    PlanSubmit(Approvals door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "planSubmit";
    }

    @Override
    public Class<SubmitPlan> input() {
        return SubmitPlan.class;
    }

    @Override
    public Payload run(SubmitPlan input, CallerContext caller) {
        return switch (door.submit(caller.scope(), input)) {
            case SubmitPlan.Answer.Submitted(var plan) -> caller.done("plan", PlanView.of(plan));
            case SubmitPlan.Answer.Incomplete(var gaps) ->
                    caller.refused(Code.INCOMPLETE, gaps.size());
            case SubmitPlan.Answer.NotNow(var standing) ->
                    NotNow.refused(caller, Code.NOT_NOW, standing);
        };
    }

    private enum Code {
        INCOMPLETE,
        NOT_NOW
    }
}
