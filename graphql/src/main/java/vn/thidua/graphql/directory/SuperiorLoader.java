package vn.thidua.graphql.directory;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.AgencyRelation;
import vn.thidua.platform.directory.Directory;

/** Reads who is superior to agencies today. */
@Singleton
final class SuperiorLoader implements Loader<AgencyId, List<AgencyRelation>> {
    private final Directory directory;
    private final Clock clock;

    SuperiorLoader(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Map<AgencyId, List<AgencyRelation>> load(CallerContext caller, Set<AgencyId> keys) {
        return directory.superiors(caller.signedIn(), keys, LocalDate.now(clock)).stream()
                .collect(groupingBy(AgencyRelation::subordinate));
    }
}
