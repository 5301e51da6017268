package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.plan.AmendPlan;
import vn.thidua.tenants.plan.Amendments;

/** {@code Mutation.planAmend}. */
@Singleton
final class PlanAmend implements MutationField<AmendPlan> {
    private final Amendments door;

    PlanAmend(Amendments door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "planAmend";
    }

    @Override
    public Class<AmendPlan> input() {
        return AmendPlan.class;
    }

    @Override
    public Payload run(AmendPlan input, CallerContext caller) {
        return switch (door.amend(caller.scope(), input)) {
            case AmendPlan.Answer.Amending(var plan) -> caller.done("plan", PlanView.of(plan));
            case AmendPlan.Answer.NotNow(var standing) ->
                    NotNow.refused(caller, Code.NOT_NOW, standing);
        };
    }

    private enum Code {
        NOT_NOW
    }
}
