package vn.thidua.graphql.directory;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.Directory;
import vn.thidua.platform.directory.Succession;

/** Reads whom agencies follow, and who follows them. */
@Singleton
final class SuccessionLoader implements Loader<AgencyId, List<Succession>> {
    private final Directory directory;

    SuccessionLoader(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Map<AgencyId, List<Succession>> load(CallerContext caller, Set<AgencyId> keys) {
        var all = directory.successions(caller.signedIn(), keys);
        var found = new HashMap<AgencyId, List<Succession>>();
        for (var key : keys) {
            found.put(key, all.stream().filter(one -> concerns(one, key)).toList());
        }
        return found;
    }

    private static boolean concerns(Succession succession, AgencyId agency) {
        return succession.predecessor().equals(agency) || succession.successor().equals(agency);
    }
}
