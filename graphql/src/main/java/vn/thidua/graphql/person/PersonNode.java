package vn.thidua.graphql.person;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.NodeField;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.person.PersonId;

/** Finds a person by their id. */
@Singleton
final class PersonNode implements NodeField<PersonId> {
    private final People people;

    PersonNode(People people) {
        this.people = people;
    }

    @Override
    public String type() {
        return "Person";
    }

    @Override
    public Class<PersonId> idClass() {
        return PersonId.class;
    }

    @Override
    public Person fetch(PersonId id, CallerContext caller) {
        return people.fetch(caller.scope(), id);
    }
}
