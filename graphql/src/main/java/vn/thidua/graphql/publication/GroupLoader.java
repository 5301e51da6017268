package vn.thidua.graphql.publication;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.directory.Directory;
import vn.thidua.platform.directory.EmulationGroup;
import vn.thidua.platform.directory.GroupId;

/** Reads the groups that plans and duties name. */
@Singleton
public final class GroupLoader implements Loader<GroupId, EmulationGroup> {
    private final Directory directory;

    GroupLoader(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Map<GroupId, EmulationGroup> load(CallerContext caller, Set<GroupId> keys) {
        return directory.listGroups(caller.signedIn(), keys).stream()
                .collect(Collectors.toMap(EmulationGroup::id, Function.identity()));
    }
}
