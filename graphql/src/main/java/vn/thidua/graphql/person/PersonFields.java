package vn.thidua.graphql.person;

import static java.util.Objects.requireNonNullElse;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.unit.UnitLoader;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.person.Placement;
import vn.thidua.tenants.person.UnitHead;

/** The fields of people and their places that only read what they name. */
@Factory
final class PersonFields {
    @Singleton
    ObjectField<Person> unit() {
        return LoadedField.of(
                "Person", "unit", (thing, caller) -> caller.load(UnitLoader.class, thing.unitId()));
    }

    @Singleton
    ObjectField<Person> placements() {
        return LoadedField.of(
                "Person",
                "placements",
                (thing, caller) ->
                        caller.load(PlacementLoader.class, thing.id())
                                .thenApply(found -> requireNonNullElse(found, List.of())));
    }

    @Singleton
    ObjectField<Placement> placementUnit() {
        return LoadedField.of(
                "Placement",
                "unit",
                (thing, caller) -> caller.load(UnitLoader.class, thing.unitId()));
    }

    @Singleton
    ObjectField<UnitHead> headPerson() {
        return LoadedField.of(
                "UnitHead",
                "person",
                (thing, caller) -> caller.load(PersonLoader.class, thing.personId()));
    }
}
