package vn.thidua.graphql.person;

import static java.util.Objects.requireNonNullElse;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.tenants.person.Person;

/** {@code Person.placements}. */
@Singleton
final class PersonPlacementsField implements ObjectField<Person> {
    @Override
    public String type() {
        return "Person";
    }

    @Override
    public String name() {
        return "placements";
    }

    @Override
    public Object fetch(Person person, Arguments arguments, CallerContext caller) {
        return caller.load(PlacementLoader.class, person.id())
                .thenApply(placements -> requireNonNullElse(placements, List.of()));
    }
}
