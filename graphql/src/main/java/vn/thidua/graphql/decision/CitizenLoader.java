package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.decision.CitizenNumbers;
import vn.thidua.tenants.person.PersonId;

/** Reads whose citizen number was entered. */
@Singleton
final class CitizenLoader implements Loader<PersonId, Boolean> {
    private final CitizenNumbers numbers;

    CitizenLoader(CitizenNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public Map<PersonId, Boolean> load(CallerContext caller, Set<PersonId> keys) {
        var known = numbers.known(caller.scope(), keys);
        return keys.stream().collect(Collectors.toMap(Function.identity(), known::contains));
    }
}
