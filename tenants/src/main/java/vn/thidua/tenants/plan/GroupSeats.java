package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.Directory;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.directory.GroupRole;

/** Whether the agency may keep and issue a plan in the name of a group. */
@Singleton
final class GroupSeats {
    private final Directory directory;

    GroupSeats(Directory directory) {
        this.directory = directory;
    }

    /** Whether the agency is in the group that year; always without a group. */
    boolean sits(Scope scope, @Nullable GroupId group, int year) {
        return group == null
                || directory.members(scope, group, year).stream()
                        .anyMatch(member -> member.agency().equals(scope.agency()));
    }

    /** Whether the agency is the group's lead or deputy lead that year; always without a group. */
    boolean leads(Scope scope, @Nullable GroupId group, int year) {
        return group == null
                || directory.members(scope, group, year).stream()
                        .filter(member -> member.agency().equals(scope.agency()))
                        .anyMatch(member -> member.role() != GroupRole.MEMBER);
    }
}
