package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.plan.ClosePlan;
import vn.thidua.tenants.plan.Reviews;

/** {@code Mutation.planClose}. */
@Singleton
final class PlanClose implements MutationField<ClosePlan> {
    private final Reviews door;

    PlanClose(Reviews door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "planClose";
    }

    @Override
    public Class<ClosePlan> input() {
        return ClosePlan.class;
    }

    @Override
    public Payload run(ClosePlan input, CallerContext caller) {
        return switch (door.close(caller.scope(), input)) {
            case ClosePlan.Answer.Closed(var plan) -> caller.done("plan", PlanView.of(plan));
            case ClosePlan.Answer.NotNow(var standing) ->
                    NotNow.refused(caller, Code.NOT_NOW, standing);
        };
    }

    private enum Code {
        NOT_NOW
    }
}
