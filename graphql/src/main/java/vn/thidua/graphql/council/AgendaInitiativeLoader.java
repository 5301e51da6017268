package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.evidence.Initiative;
import vn.thidua.tenants.evidence.InitiativeId;
import vn.thidua.tenants.evidence.Initiatives;

/** Reads the initiatives that agendas name. */
@Singleton
final class AgendaInitiativeLoader implements Loader<InitiativeId, Initiative> {
    private final Initiatives initiatives;

    AgendaInitiativeLoader(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    @Override
    public Map<InitiativeId, Initiative> load(CallerContext caller, Set<InitiativeId> keys) {
        return initiatives.findAll(caller.scope(), keys).stream()
                .collect(Collectors.toMap(Initiative::id, Function.identity()));
    }
}
