package vn.thidua.platform.rulebook;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.access.Caller;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.Directory;
import vn.thidua.platform.directory.RelationKind;

/** Whose rules come down to an agency. */
@Singleton
final class RuleChain {
    private static final int LEVELS_MAX = 10;
    private static final List<RelationKind> LINES =
            List.of(RelationKind.ADMINISTRATIVE, RelationKind.SECTORAL);

    private final Directory directory;

    RuleChain(Directory directory) {
        this.directory = directory;
    }

    /**
     * The agency and those above it, the highest first: in the line of administration, and where
     * there is none, as among procuracies, in that of the sector.
     */
    List<AgencyId> of(Caller caller, AgencyId agency, LocalDate day) {
        Deque<AgencyId> chain = new ArrayDeque<>(List.of(agency));
        var next = superior(caller, agency, day);
        while (next.isPresent() && !chain.contains(next.get()) && chain.size() < LEVELS_MAX) {
            chain.addFirst(next.get());
            next = superior(caller, next.get(), day);
        }
        return List.copyOf(chain);
    }

    private Optional<AgencyId> superior(Caller caller, AgencyId agency, LocalDate day) {
        var superiors = directory.superiors(caller, List.of(agency), day);
        return LINES.stream()
                .flatMap(kind -> superiors.stream().filter(s -> s.kind() == kind))
                .map(relation -> relation.superior())
                .findFirst();
    }
}
