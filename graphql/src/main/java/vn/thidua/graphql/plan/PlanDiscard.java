package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.plan.DiscardPlan;
import vn.thidua.tenants.plan.Drafts;

/** {@code Mutation.planDiscard}. */
@Singleton
final class PlanDiscard implements MutationField<DiscardPlan> {
    private final Drafts door;

    PlanDiscard(Drafts door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "planDiscard";
    }

    @Override
    public Class<DiscardPlan> input() {
        return DiscardPlan.class;
    }

    @Override
    public Payload run(DiscardPlan input, CallerContext caller) {
        return switch (door.discard(caller.scope(), input)) {
            case DiscardPlan.Answer.Discarded(var plan) -> caller.done("plan", PlanView.of(plan));
            case DiscardPlan.Answer.NotNow(var standing) ->
                    NotNow.refused(caller, Code.NOT_NOW, standing);
        };
    }

    private enum Code {
        NOT_NOW
    }
}
