package vn.thidua.graphql.unit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.tenants.unit.Unit;

/** {@code Unit.participants}. */
@Singleton
final class UnitParticipantsField implements ObjectField<Unit> {
    private final Clock clock;

    UnitParticipantsField(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String type() {
        return "Unit";
    }

    @Override
    public String name() {
        return "participants";
    }

    @Override
    public Object fetch(Unit unit, Arguments arguments, CallerContext caller) {
        var on = arguments.find(LocalDate.class, "on").orElseGet(() -> LocalDate.now(clock));
        return caller.load(ParticipantLoader.class, new UnitDay(unit.id(), on));
    }
}
