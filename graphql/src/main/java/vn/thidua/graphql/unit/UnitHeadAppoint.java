package vn.thidua.graphql.unit;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.person.AppointHead;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.person.UnitHeads;
import vn.thidua.tenants.unit.UnitId;

/** {@code Mutation.unitHeadAppoint}. */
@Singleton
final class UnitHeadAppoint implements MutationField<UnitHeadAppoint.Input> {
    private final UnitHeads heads;

    UnitHeadAppoint(UnitHeads heads) {
        this.heads = heads;
    }

    @Override
    public String name() {
        return "unitHeadAppoint";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Payload run(Input input, CallerContext caller) {
        return switch (heads.appoint(caller.scope(), input.command())) {
            case AppointHead.Answer.Appointed(var unit, _) -> caller.done("unit", unit);
            case AppointHead.Answer.UnitClosed(var unit) ->
                    caller.refused(Code.UNIT_CLOSED, unit.name()).at("input", "unit");
            case AppointHead.Answer.HasLeft(var person) ->
                    caller.refused(Code.PERSON_LEFT, person.name()).at("input", "person");
            case AppointHead.Answer.DayOutOfRange() ->
                    caller.refused(Code.DAY_OUT_OF_RANGE).at("input", "sinceOn");
        };
    }

    /** Who heads a unit. */
    record Input(UnitId unit, @Nullable PersonId person, LocalDate sinceOn) {
        AppointHead command() {
            return new AppointHead(unit, person, sinceOn);
        }
    }

    private enum Code {
        UNIT_CLOSED,
        PERSON_LEFT,
        DAY_OUT_OF_RANGE
    }
}
