package vn.thidua.graphql.person;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.person.Placement;

/** Reads where people have been. */
@Singleton
final class PlacementLoader implements Loader<PersonId, List<Placement>> {
    private final People people;

    PlacementLoader(People people) {
        this.people = people;
    }

    @Override
    public Map<PersonId, List<Placement>> load(CallerContext caller, Set<PersonId> keys) {
        return people.placements(caller.scope(), keys).stream()
                .collect(groupingBy(Placement::personId));
    }
}
