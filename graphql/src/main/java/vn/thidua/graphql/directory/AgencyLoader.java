package vn.thidua.graphql.directory;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.directory.Agency;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.Directory;

/** Reads the agencies that other things name. */
@Singleton
public final class AgencyLoader implements Loader<AgencyId, Agency> {
    private final Directory directory;

    AgencyLoader(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Map<AgencyId, Agency> load(CallerContext caller, Set<AgencyId> keys) {
        return directory.list(caller.signedIn(), keys).stream()
                .collect(Collectors.toMap(Agency::id, Function.identity()));
    }

    @Override
    public boolean isNamedByOthers() {
        return true;
    }
}
