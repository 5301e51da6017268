package vn.thidua.graphql.unit;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.unit.MoveUnit;
import vn.thidua.tenants.unit.UnitId;
import vn.thidua.tenants.unit.Units;

/** {@code Mutation.unitMove}. */
@Singleton
final class UnitMove implements MutationField<UnitMove.Input> {
    private final Units units;

    UnitMove(Units units) {
        this.units = units;
    }

    @Override
    public String name() {
        return "unitMove";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Payload run(Input input, CallerContext caller) {
        return switch (units.move(caller.scope(), input.command())) {
            case MoveUnit.Answer.Moved(var unit) -> caller.done("unit", unit);
            case MoveUnit.Answer.Conflict(var stored) ->
                    caller.refused(Code.CONFLICT, stored.name())
                            .at("input", "revision")
                            .with("unit", stored);
            case MoveUnit.Answer.Closed(var unit) -> caller.refused(Code.CLOSED, unit.name());
            case MoveUnit.Answer.WouldCloseCircle() ->
                    caller.refused(Code.WOULD_CLOSE_CIRCLE).at("input", "parent");
            case MoveUnit.Answer.NameTaken(var name) ->
                    caller.refused(Code.NAME_TAKEN, name).at("input", "parent");
            case MoveUnit.Answer.TooDeep(var levelsMax) ->
                    caller.refused(Code.TOO_DEEP, levelsMax).at("input", "parent");
            case MoveUnit.Answer.PositionOutOfRange() ->
                    caller.refused(Code.POSITION_OUT_OF_RANGE).at("input", "position");
        };
    }

    /** The unit and its new place. */
    record Input(UnitId unit, int revision, @Nullable UnitId parent, int position) {
        MoveUnit command() {
            return new MoveUnit(unit, revision, parent, position);
        }
    }

    private enum Code {
        CONFLICT,
        WOULD_CLOSE_CIRCLE,
        CLOSED,
        NAME_TAKEN,
        TOO_DEEP,
        POSITION_OUT_OF_RANGE
    }
}
