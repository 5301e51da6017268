package vn.thidua.graphql.group;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.infra.page.Page;
import vn.thidua.platform.directory.GroupChange;
import vn.thidua.platform.directory.Groups;

/** Reads what was done to groups. */
@Singleton
final class GroupChangesLoader implements Loader<ChangesAsked, Page<GroupChange>> {
    private final Groups groups;

    GroupChangesLoader(Groups groups) {
        this.groups = groups;
    }

    @Override
    public Map<ChangesAsked, Page<GroupChange>> load(CallerContext caller, Set<ChangesAsked> keys) {
        var found = new HashMap<ChangesAsked, Page<GroupChange>>();
        keys.stream()
                .collect(groupingBy(ChangesAsked::page))
                .forEach(
                        (page, same) -> {
                            var ids = same.stream().map(ChangesAsked::group).toList();
                            groups.changes(caller.signedIn(), ids, page)
                                    .forEach(
                                            (group, of) ->
                                                    found.put(new ChangesAsked(group, page), of));
                        });
        return found;
    }
}
