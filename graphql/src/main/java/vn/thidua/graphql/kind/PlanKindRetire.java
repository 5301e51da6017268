package vn.thidua.graphql.kind;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.kind.PlanKinds;
import vn.thidua.tenants.kind.RetirePlanKind;

/** {@code Mutation.planKindRetire}. */
@Singleton
final class PlanKindRetire implements MutationField<RetirePlanKind> {
    private final PlanKinds door;

    PlanKindRetire(PlanKinds door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "planKindRetire";
    }

    @Override
    public Class<RetirePlanKind> input() {
        return RetirePlanKind.class;
    }

    @Override
    public Payload run(RetirePlanKind input, CallerContext caller) {
        return switch (door.retire(caller.scope(), input)) {
            case RetirePlanKind.Answer.Retired(var kind) ->
                    caller.done("planKind", new KindView(kind));
            case RetirePlanKind.Answer.AlreadyRetired(var _) ->
                    caller.refused(Code.ALREADY_RETIRED).at("input", "kind");
        };
    }

    private enum Code {
        ALREADY_RETIRED
    }
}
