package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.council.Council;
import vn.thidua.tenants.council.CouncilId;
import vn.thidua.tenants.council.Councils;

/** Reads the councils that sessions name. */
@Singleton
final class CouncilLoader implements Loader<CouncilId, Council> {
    private final Councils councils;

    CouncilLoader(Councils councils) {
        this.councils = councils;
    }

    @Override
    public Map<CouncilId, Council> load(CallerContext caller, Set<CouncilId> keys) {
        return councils.findAll(caller.scope(), keys).stream()
                .collect(Collectors.toMap(Council::id, Function.identity()));
    }
}
