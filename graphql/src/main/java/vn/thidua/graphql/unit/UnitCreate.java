package vn.thidua.graphql.unit;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.unit.CreateUnit;
import vn.thidua.tenants.unit.UnitDefinition;
import vn.thidua.tenants.unit.UnitId;
import vn.thidua.tenants.unit.UnitKind;
import vn.thidua.tenants.unit.Units;

/** {@code Mutation.unitCreate}. */
@Singleton
final class UnitCreate implements MutationField<UnitCreate.Input> {
    private final Units units;

    UnitCreate(Units units) {
        this.units = units;
    }

    @Override
    public String name() {
        return "unitCreate";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Payload run(Input input, CallerContext caller) {
        return switch (units.create(caller.scope(), input.command())) {
            case CreateUnit.Answer.Created(var unit) -> caller.done("unit", unit);
            case CreateUnit.Answer.Faulty(var faults) ->
                    UnitFaultPath.refused(caller, faults, Code::valueOf);
            case CreateUnit.Answer.NameTaken(var name) ->
                    caller.refused(Code.NAME_TAKEN, name).at("input", "name");
            case CreateUnit.Answer.ParentClosed(var parent) ->
                    caller.refused(Code.PARENT_CLOSED, parent.name()).at("input", "parent");
            case CreateUnit.Answer.TooDeep(var levelsMax) ->
                    caller.refused(Code.TOO_DEEP, levelsMax).at("input", "parent");
        };
    }

    /** What the client says of the unit. */
    record Input(
            @Nullable UnitId parent,
            String name,
            String shortName,
            UnitKind kind,
            int position,
            boolean hasLegalPersonality,
            @Nullable LocalDate establishedOn) {
        CreateUnit command() {
            return new CreateUnit(
                    parent,
                    new UnitDefinition(
                            name, shortName, kind, position, hasLegalPersonality, establishedOn));
        }
    }

    private enum Code {
        NAME_MISSING,
        NAME_TOO_LONG,
        SHORT_NAME_TOO_LONG,
        POSITION_OUT_OF_RANGE,
        NAME_TAKEN,
        PARENT_CLOSED,
        TOO_DEEP
    }
}
