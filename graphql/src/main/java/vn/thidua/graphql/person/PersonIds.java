package vn.thidua.graphql.person;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.node.IdKind;
import vn.thidua.tenants.person.PersonId;

/** The ids of people. */
@Factory
final class PersonIds {
    @Singleton
    IdKind<PersonId> person() {
        return IdKind.of("Person", PersonId.class, PersonId::new);
    }
}
