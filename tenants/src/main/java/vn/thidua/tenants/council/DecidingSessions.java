package vn.thidua.tenants.council;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.evidence.InitiativeId;

/** The door of who asks which session has recognised initiatives, or has not. */
@Singleton
@Transactional
public class DecidingSessions {
    private final ItemRepository items;
    private final CouncilSessions sessions;

    DecidingSessions(ItemRepository items, CouncilSessions sessions) {
        this.items = items;
        this.sessions = sessions;
    }

    /** Of these initiatives; nothing of those that wait, or that a council decided on on paper. */
    public Map<InitiativeId, CouncilSession> of(Scope scope, Collection<InitiativeId> wanted) {
        scope.require(Permission.READ);
        var decided =
                wanted.isEmpty()
                        ? Map.<InitiativeId, CouncilSessionId>of()
                        : items.listDecided(scope.tenant(), wanted).stream()
                                .collect(
                                        Collectors.toMap(
                                                ItemRepository.Decided::initiativeId,
                                                ItemRepository.Decided::sessionId));
        var found =
                sessions.findAll(scope, decided.values().stream().distinct().toList()).stream()
                        .collect(Collectors.toMap(CouncilSession::id, Function.identity()));
        return decided.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                one -> Objects.requireNonNull(found.get(one.getValue()))));
    }
}
