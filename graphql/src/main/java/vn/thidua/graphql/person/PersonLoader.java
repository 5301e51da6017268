package vn.thidua.graphql.person;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.person.PersonId;

/** Reads the people whom other things name. */
@Singleton
public final class PersonLoader implements Loader<PersonId, Person> {
    private final People people;

    PersonLoader(People people) {
        this.people = people;
    }

    @Override
    public Map<PersonId, Person> load(CallerContext caller, Set<PersonId> keys) {
        return people.findAll(caller.scope(), keys).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }
}
