package vn.thidua.graphql.person;

import jakarta.inject.Singleton;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.person.PersonFilter;
import vn.thidua.tenants.person.PersonSort;

/** {@code OwnAgency.people}. */
@Singleton
final class AgencyPeopleField implements ObjectField<OwnAgency> {
    private final People people;

    AgencyPeopleField(People people) {
        this.people = people;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public Connection<Person> fetch(OwnAgency own, Arguments arguments, CallerContext caller) {
        var filter = arguments.find(PersonFilter.class, "filter").orElse(PersonFilter.everybody());
        var page = arguments.page();
        var sort = arguments.as(PersonSort.class, "sort");
        return Connection.of(page, people.list(own.scope(), filter, sort, page));
    }
}
