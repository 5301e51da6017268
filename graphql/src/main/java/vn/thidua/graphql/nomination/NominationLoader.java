package vn.thidua.graphql.nomination;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.nomination.Nominations;

/** Reads the nominations that other things name. */
@Singleton
public final class NominationLoader implements Loader<NominationId, Nomination> {
    private final Nominations nominations;

    NominationLoader(Nominations nominations) {
        this.nominations = nominations;
    }

    @Override
    public Map<NominationId, Nomination> load(CallerContext caller, Set<NominationId> keys) {
        return nominations.findAll(caller.scope(), keys).stream()
                .collect(Collectors.toMap(Nomination::id, Function.identity()));
    }
}
