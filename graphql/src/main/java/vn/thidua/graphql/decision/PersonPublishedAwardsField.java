package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.award.PublishedAward;
import vn.thidua.tenants.decision.CitizenNumbers;
import vn.thidua.tenants.person.Person;

/** {@code Person.publishedAwards}. */
@Singleton
final class PersonPublishedAwardsField implements ObjectField<Person> {
    private final CitizenNumbers numbers;

    PersonPublishedAwardsField(CitizenNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public String type() {
        return "Person";
    }

    @Override
    public String name() {
        return "publishedAwards";
    }

    @Override
    public Connection<PublishedAward> fetch(
            Person person, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        return Connection.of(page, numbers.awards(caller.scope(), person.id(), page));
    }
}
