package vn.thidua.graphql.council;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.person.PersonLoader;
import vn.thidua.tenants.council.Council;
import vn.thidua.tenants.council.CouncilSeat;

/** The fields of councils that only read what they name. */
@Factory
final class CouncilFields {
    @Singleton
    ObjectField<Council> compositions() {
        return LoadedField.of(
                "Council",
                "compositions",
                (council, caller) ->
                        caller.load(CompositionLoader.class, council.id())
                                .thenApply(found -> found == null ? List.of() : found));
    }

    @Singleton
    ObjectField<CouncilSeat> memberPerson() {
        return LoadedField.of(
                "CouncilMember",
                "person",
                (member, caller) ->
                        member.person() == null
                                ? null
                                : caller.load(PersonLoader.class, member.person()));
    }
}
