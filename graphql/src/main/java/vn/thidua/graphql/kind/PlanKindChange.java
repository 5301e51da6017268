package vn.thidua.graphql.kind;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.kind.ChangePlanKind;
import vn.thidua.tenants.kind.KindDefinition;
import vn.thidua.tenants.kind.PlanKindId;
import vn.thidua.tenants.kind.PlanKinds;

/** {@code Mutation.planKindChange}. */
@Singleton
final class PlanKindChange implements MutationField<PlanKindChange.Input> {
    private final PlanKinds door;

    PlanKindChange(PlanKinds door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "planKindChange";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Payload run(Input input, CallerContext caller) {
        var command = new ChangePlanKind(input.kind(), input.revision(), input.definition());
        return switch (door.change(caller.scope(), command)) {
            case ChangePlanKind.Answer.Changed(var kind) ->
                    caller.done("planKind", new KindView(kind));
            case ChangePlanKind.Answer.Conflict(var stored) ->
                    caller.refused(Code.CONFLICT, stored.definition().name())
                            .at("input", "revision")
                            .with("planKind", new KindView(stored));
            case ChangePlanKind.Answer.Faulty(var faults) ->
                    KindFaultPath.refused(caller, faults, Code::valueOf);
            case ChangePlanKind.Answer.NameTaken(var name) ->
                    caller.refused(Code.NAME_TAKEN, name).at("input", "definition", "name");
            case ChangePlanKind.Answer.ScopeFixed(var _) ->
                    caller.refused(Code.SCOPE_FIXED).at("input", "definition", "scope");
        };
    }

    /** The kind and its definition. */
    record Input(PlanKindId kind, int revision, KindDefinition definition) {}

    private enum Code {
        CONFLICT,
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
        SCOPE_FIXED
    }
}
