package vn.thidua.graphql.kind;

import jakarta.inject.Singleton;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.body.content.MovementKind;
import vn.thidua.platform.body.content.Section;
import vn.thidua.tenants.kind.CreatePlanKind;
import vn.thidua.tenants.kind.KindDefinition;
import vn.thidua.tenants.kind.KindScope;
import vn.thidua.tenants.kind.PlanKindId;
import vn.thidua.tenants.kind.PlanKinds;
import vn.thidua.tenants.kind.SuperiorRelation;

/** {@code Mutation.planKindCreate}. */
@Singleton
final class PlanKindCreate implements MutationField<PlanKindCreate.Input> {
    private final PlanKinds door;

    PlanKindCreate(PlanKinds door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "planKindCreate";
    }

    @Override
    public Class<PlanKindCreate.Input> input() {
        return Input.class;
    }

    @Override
    public Payload run(PlanKindCreate.Input input, CallerContext caller) {
        return switch (door.create(caller.scope(), new CreatePlanKind(input.definition()))) {
            case CreatePlanKind.Answer.Created(var kind) ->
                    caller.done("planKind", new KindView(kind));
            case CreatePlanKind.Answer.Faulty(var faults) ->
                    KindFaultPath.refused(caller, faults, Code::valueOf);
            case CreatePlanKind.Answer.NameTaken(var name) ->
                    caller.refused(Code.NAME_TAKEN, name).at("input", "name");
            case CreatePlanKind.Answer.TooManyKinds(var max) ->
                    caller.refused(Code.TOO_MANY_KINDS, max).at("input");
        };
    }

    /** The definition. */
    record Input(
            String name,
            int position,
            KindScope scope,
            MovementKind movementKind,
            Set<Section> requiredSections,
            String register,
            String numberPattern,
            Set<PlanKindId> under,
            Set<SuperiorRelation> answers) {
        KindDefinition definition() {
            return new KindDefinition(
                    name,
                    position,
                    scope,
                    movementKind,
                    requiredSections,
                    register,
                    numberPattern,
                    under,
                    answers);
        }
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
