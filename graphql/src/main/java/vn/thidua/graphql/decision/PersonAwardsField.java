package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.tenants.decision.AwardHistory;
import vn.thidua.tenants.decision.AwardLine;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.subject.Subject;

/** {@code Person.awards}. */
@Singleton
final class PersonAwardsField implements ObjectField<Person> {
    private final AwardHistory history;

    PersonAwardsField(AwardHistory history) {
        this.history = history;
    }

    @Override
    public String type() {
        return "Person";
    }

    @Override
    public String name() {
        return "awards";
    }

    @Override
    public Connection<AwardLine> fetch(Person person, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var laureate = new Subject.OfPerson(person.id());
        return Connection.of(page, history.list(caller.scope(), laureate, page));
    }
}
