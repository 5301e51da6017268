package vn.thidua.graphql.approval;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.office.OfficeLoader;
import vn.thidua.graphql.person.PersonLoader;
import vn.thidua.graphql.unit.UnitLoader;
import vn.thidua.tenants.approval.Taker;
import vn.thidua.tenants.unit.UnitId;

/** The units, offices and people that takers of steps name. */
@Factory
final class StepTakerFields {
    private static final String TYPE = "StepTaker";

    @Singleton
    ObjectField<Taker> headOfUnit() {
        return unit("headOfUnit", Taker::headOfUnit);
    }

    @Singleton
    ObjectField<Taker> memberOfUnit() {
        return unit("memberOfUnit", Taker::memberOfUnit);
    }

    @Singleton
    ObjectField<Taker> office() {
        return LoadedField.of(
                TYPE,
                "office",
                (taker, caller) -> {
                    var office = taker.office();
                    return office == null ? null : caller.load(OfficeLoader.class, office);
                });
    }

    @Singleton
    ObjectField<Taker> person() {
        return LoadedField.of(
                TYPE,
                "person",
                (taker, caller) -> {
                    var person = taker.person();
                    return person == null ? null : caller.load(PersonLoader.class, person);
                });
    }

    private static ObjectField<Taker> unit(String name, Function<Taker, @Nullable UnitId> part) {
        return LoadedField.of(
                TYPE,
                name,
                (taker, caller) -> {
                    var unit = part.apply(taker);
                    return unit == null ? null : caller.load(UnitLoader.class, unit);
                });
    }
}
