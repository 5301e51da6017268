package vn.thidua.tenants.nomination;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.AgencyRelation;
import vn.thidua.platform.directory.Directory;

/** Finds the agencies above another today, from the nearest to the highest. */
@Singleton
public class Superiors {
    private final Directory directory;
    private final Clock clock;

    Superiors(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** All that are above it, by whatever relation, themselves or through others. */
    public Set<AgencyId> above(Scope scope, AgencyId agency) {
        var found = new HashSet<AgencyId>();
        var level = Set.of(agency);
        while (!level.isEmpty()) {
            var next = superiors(scope, level);
            next.removeAll(found);
            next.remove(agency);
            found.addAll(next);
            level = next;
        }
        return found;
    }

    private Set<AgencyId> superiors(Scope scope, Set<AgencyId> agencies) {
        return directory.superiors(scope, agencies, LocalDate.now(clock)).stream()
                .map(AgencyRelation::superior)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
