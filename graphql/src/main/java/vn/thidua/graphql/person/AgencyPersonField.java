package vn.thidua.graphql.person;

import jakarta.inject.Singleton;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.person.PersonId;

/** {@code OwnAgency.person}. */
@Singleton
final class AgencyPersonField implements ObjectField<OwnAgency> {
    private final People people;

    AgencyPersonField(People people) {
        this.people = people;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "person";
    }

    @Override
    public Person fetch(OwnAgency own, Arguments arguments, CallerContext caller) {
        return people.fetch(own.scope(), arguments.as(PersonId.class, "id"));
    }
}
