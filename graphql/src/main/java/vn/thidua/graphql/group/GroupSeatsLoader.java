package vn.thidua.graphql.group;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.infra.page.Page;
import vn.thidua.platform.directory.GroupMember;
import vn.thidua.platform.directory.Groups;

/** Reads who sits in groups. */
@Singleton
final class GroupSeatsLoader implements Loader<SeatsAsked, Page<GroupMember>> {
    private final Groups groups;

    GroupSeatsLoader(Groups groups) {
        this.groups = groups;
    }

    @Override
    public Map<SeatsAsked, Page<GroupMember>> load(CallerContext caller, Set<SeatsAsked> keys) {
        var found = new HashMap<SeatsAsked, Page<GroupMember>>();
        keys.stream()
                .collect(groupingBy(SeatsAsked::wanted))
                .forEach(
                        (wanted, same) -> {
                            var ids = same.stream().map(SeatsAsked::group).toList();
                            groups.seats(caller.signedIn(), ids, wanted.filter(), wanted.page())
                                    .forEach(
                                            (group, page) ->
                                                    found.put(new SeatsAsked(group, wanted), page));
                        });
        return found;
    }
}
