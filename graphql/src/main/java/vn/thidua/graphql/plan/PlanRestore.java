package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.plan.Drafts;
import vn.thidua.tenants.plan.RestorePlan;

/** {@code Mutation.planRestore}. */
@Singleton
final class PlanRestore implements MutationField<RestorePlan> {
    private final Drafts door;

    PlanRestore(Drafts door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "planRestore";
    }

    @Override
    public Class<RestorePlan> input() {
        return RestorePlan.class;
    }

    @Override
    public Payload run(RestorePlan input, CallerContext caller) {
        return switch (door.restore(caller.scope(), input)) {
            case RestorePlan.Answer.Restored(var plan) -> caller.done("plan", PlanView.of(plan));
            case RestorePlan.Answer.TooLate(var _) ->
                    caller.refused(Code.TOO_LATE).at("input", "plan");
            case RestorePlan.Answer.NotDiscarded(var standing) ->
                    NotNow.refused(caller, Code.NOT_DISCARDED, standing);
        };
    }

    private enum Code {
        TOO_LATE,
        NOT_DISCARDED
    }
}
