package vn.thidua.graphql.unit;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.unit.CloseUnit;
import vn.thidua.tenants.unit.UnitId;
import vn.thidua.tenants.unit.Units;

/** {@code Mutation.unitClose}. */
@Singleton
final class UnitClose implements MutationField<UnitClose.Input> {
    private final Units units;

    UnitClose(Units units) {
        this.units = units;
    }

    @Override
    public String name() {
        return "unitClose";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Payload run(Input input, CallerContext caller) {
        return switch (units.close(caller.scope(), input.command())) {
            case CloseUnit.Answer.Closed(var unit) -> caller.done("unit", unit);
            case CloseUnit.Answer.Conflict(var stored) ->
                    caller.refused(Code.CONFLICT, stored.name())
                            .at("input", "revision")
                            .with("unit", stored);
            case CloseUnit.Answer.AlreadyClosed(var unit) ->
                    caller.refused(Code.ALREADY_CLOSED, unit.name()).at("input", "unit");
            case CloseUnit.Answer.HasOpenUnits(var open) ->
                    caller.refused(Code.HAS_OPEN_UNITS, open).at("input", "unit");
            case CloseUnit.Answer.DayOutOfRange() ->
                    caller.refused(Code.DAY_OUT_OF_RANGE).at("input", "dissolvedOn");
        };
    }

    /** A unit that has ended. */
    record Input(UnitId unit, int revision, LocalDate dissolvedOn) {
        CloseUnit command() {
            return new CloseUnit(unit, revision, dissolvedOn);
        }
    }

    private enum Code {
        CONFLICT,
        ALREADY_CLOSED,
        HAS_OPEN_UNITS,
        DAY_OUT_OF_RANGE
    }
}
