package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.Directory;
import vn.thidua.platform.directory.GroupId;

/** Whether the agency may keep and issue a plan in the name of a group. */
@Singleton
final class GroupSeats {
    private final Directory directory;

    GroupSeats(Directory directory) {
        this.directory = directory;
    }

    /** Whether the agency is in the group that year or this one; always without a group. */
    boolean sits(Scope scope, @Nullable GroupId group, int year) {
        return group == null || directory.sits(scope, group, scope.agency(), year);
    }

    /** Whether the agency leads the group today; always without a group. */
    boolean leadsNow(Scope scope, @Nullable GroupId group) {
        return group == null
                || directory.leadOf(scope, group).filter(scope.agency()::equals).isPresent();
    }

    /** Whether the agency was in the group that year; always without a group. */
    boolean satIn(Scope scope, @Nullable GroupId group, int year) {
        return group == null || directory.satIn(scope, group, scope.agency(), year);
    }

    /** Whether the agency leads the group, that year or today; always without a group. */
    boolean leads(Scope scope, @Nullable GroupId group, int year) {
        return group == null || directory.leads(scope, group, scope.agency(), year);
    }
}
