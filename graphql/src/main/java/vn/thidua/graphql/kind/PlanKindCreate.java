package vn.thidua.graphql.kind;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.kind.CreatePlanKind;
import vn.thidua.tenants.kind.PlanKinds;

/** {@code Mutation.planKindCreate}. */
@Singleton
final class PlanKindCreate implements MutationField<CreatePlanKind> {
    private final PlanKinds door;

    PlanKindCreate(PlanKinds door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "planKindCreate";
    }

    @Override
    public Class<CreatePlanKind> input() {
        return CreatePlanKind.class;
    }

    @Override
    public Payload run(CreatePlanKind input, CallerContext caller) {
        return switch (door.create(caller.scope(), input)) {
            case CreatePlanKind.Answer.Created(var kind) ->
                    caller.done("planKind", new KindView(kind));
            case CreatePlanKind.Answer.Faulty(var faults) ->
                    KindFaultPath.refused(caller, faults, Code::valueOf);
            case CreatePlanKind.Answer.NameTaken(var name) ->
                    caller.refused(Code.NAME_TAKEN, name).at("input", "definition", "name");
            case CreatePlanKind.Answer.TooManyKinds(var max) ->
                    caller.refused(Code.TOO_MANY_KINDS, max).at("input");
        };
    }

    private enum Code {
        NAME_MISSING,
        NAME_TOO_LONG,
        POSITION_OUT_OF_RANGE,
        REGISTER_MISSING,
        REGISTER_TOO_LONG,
        NUMBER_PATTERN_UNFIT,
        UNIT_PLAN_WITHOUT_PLACE,
        UNIT_PLAN_ANSWERS_OUTSIDE,
        STANDS_UNDER_UNIT_PLAN,
        UNDER_TOO_MANY,
        NAME_TAKEN,
        TOO_MANY_KINDS
    }
}
