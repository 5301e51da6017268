package vn.thidua.graphql.person;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.unit.UnitLoader;
import vn.thidua.tenants.person.Person;

/** {@code Person.unit}. */
@Singleton
final class PersonUnitField implements ObjectField<Person> {
    @Override
    public String type() {
        return "Person";
    }

    @Override
    public String name() {
        return "unit";
    }

    @Override
    public Object fetch(Person person, Arguments arguments, CallerContext caller) {
        return caller.load(UnitLoader.class, person.unitId());
    }
}
