package vn.thidua.graphql.unit;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.unit.ChangeUnit;
import vn.thidua.tenants.unit.UnitDefinition;
import vn.thidua.tenants.unit.UnitId;
import vn.thidua.tenants.unit.UnitKind;
import vn.thidua.tenants.unit.Units;

/** {@code Mutation.unitChange}. */
@Singleton
final class UnitChange implements MutationField<UnitChange.Input> {
    private final Units units;

    UnitChange(Units units) {
        this.units = units;
    }

    @Override
    public String name() {
        return "unitChange";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Payload run(Input input, CallerContext caller) {
        return switch (units.change(caller.scope(), input.command())) {
            case ChangeUnit.Answer.Changed(var unit) -> caller.done("unit", unit);
            case ChangeUnit.Answer.Conflict(var stored) ->
                    caller.refused(Code.CONFLICT, stored.name())
                            .at("input", "revision")
                            .with("unit", stored);
            case ChangeUnit.Answer.Faulty(var faults) ->
                    UnitFaultPath.refused(caller, faults, Code::valueOf);
            case ChangeUnit.Answer.NameTaken(var name) ->
                    caller.refused(Code.NAME_TAKEN, name).at("input", "name");
            case ChangeUnit.Answer.Closed(var unit) ->
                    caller.refused(Code.CLOSED, unit.name()).at("input", "unit");
        };
    }

    /** What the client says of the unit. */
    record Input(
            UnitId unit,
            int revision,
            String name,
            String shortName,
            UnitKind kind,
            int position,
            boolean hasLegalPersonality,
            @Nullable LocalDate establishedOn) {
        ChangeUnit command() {
            return new ChangeUnit(
                    unit,
                    revision,
                    new UnitDefinition(
                            name, shortName, kind, position, hasLegalPersonality, establishedOn));
        }
    }

    private enum Code {
        CONFLICT,
        NAME_MISSING,
        NAME_TOO_LONG,
        SHORT_NAME_TOO_LONG,
        POSITION_OUT_OF_RANGE,
        NAME_TAKEN,
        CLOSED
    }
}
