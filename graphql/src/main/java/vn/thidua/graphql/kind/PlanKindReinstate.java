package vn.thidua.graphql.kind;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.kind.PlanKinds;
import vn.thidua.tenants.kind.ReinstatePlanKind;

/** {@code Mutation.planKindReinstate}. */
@Singleton
final class PlanKindReinstate implements MutationField<ReinstatePlanKind> {
    private final PlanKinds door;

    PlanKindReinstate(PlanKinds door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "planKindReinstate";
    }

    @Override
    public Class<ReinstatePlanKind> input() {
        return ReinstatePlanKind.class;
    }

    @Override
    public Payload run(ReinstatePlanKind input, CallerContext caller) {
        return switch (door.reinstate(caller.scope(), input)) {
            case ReinstatePlanKind.Answer.Reinstated(var kind) ->
                    caller.done("planKind", new KindView(kind));
            case ReinstatePlanKind.Answer.AlreadyActive(var _) ->
                    caller.refused(Code.ALREADY_ACTIVE).at("input", "kind");
        };
    }

    private enum Code {
        ALREADY_ACTIVE
    }
}
