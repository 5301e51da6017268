package vn.thidua.platform.publication;

import jakarta.inject.Singleton;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.Directory;
import vn.thidua.platform.directory.GroupMember;

/** Whether the caller's agency speaks in the name that a plan is issued in. */
@Singleton
final class IssuerCheck {
    private final Directory directory;

    IssuerCheck(Directory directory) {
        this.directory = directory;
    }

    /**
     * An agency issues in its own name. For a group issue those who lead it in the plan's year;
     * what was issued on paper any member of that year may record.
     */
    boolean mayIssue(Scope scope, PublishPlan command) {
        return switch (command.issuer()) {
            case Issuer.ByAgency(var agency) -> agency.equals(scope.agency());
            case Issuer.ByGroup(var group) ->
                    directory.members(scope, group, command.heading().year()).stream()
                            .filter(member -> member.agency().equals(scope.agency()))
                            .anyMatch(member -> command.recorded() || leads(member));
        };
    }

    private static boolean leads(GroupMember member) {
        return switch (member.role()) {
            case LEAD, DEPUTY_LEAD -> true;
            case MEMBER -> false;
        };
    }
}
