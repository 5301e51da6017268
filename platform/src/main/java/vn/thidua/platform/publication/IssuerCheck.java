package vn.thidua.platform.publication;

import jakarta.inject.Singleton;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.Directory;

/** Whether the caller's agency speaks in the name that a plan is issued in. */
@Singleton
final class IssuerCheck {
    private final Directory directory;

    IssuerCheck(Directory directory) {
        this.directory = directory;
    }

    /**
     * An agency issues in its own name. For a group issues who leads it, in the plan's year or
     * today; what was issued on paper any member of that year may record.
     */
    boolean mayIssue(Scope scope, PublishPlan command) {
        return switch (command.issuer()) {
            case Issuer.ByAgency(var agency) -> agency.equals(scope.agency());
            case Issuer.ByGroup(var group) -> {
                var year = command.heading().year();
                yield command.recorded()
                        ? directory.satIn(scope, group, scope.agency(), year)
                        : directory.leads(scope, group, scope.agency(), year);
            }
        };
    }
}
