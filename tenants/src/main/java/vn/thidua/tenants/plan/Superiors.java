package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.Directory;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.publication.Issuer;
import vn.thidua.platform.publication.PublishedPlan;
import vn.thidua.tenants.kind.SuperiorRelation;

/** What the issuer of a published plan is to the agency. */
@Singleton
final class Superiors {
    private final Directory directory;
    private final Clock clock;

    Superiors(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** A superior in both lines counts as the administrative one. */
    SuperiorRelation of(Scope scope, PublishedPlan plan) {
        return switch (plan.issuer()) {
            case Issuer.ByGroup(var group) -> ofGroup(scope, group, plan.heading().year());
            case Issuer.ByAgency(var agency) -> ofAgency(scope, agency);
        };
    }

    private SuperiorRelation ofGroup(Scope scope, GroupId group, int year) {
        return directory.groupsOf(scope, scope.agency(), year).stream()
                        .anyMatch(own -> own.id().equals(group))
                ? SuperiorRelation.GROUP
                : SuperiorRelation.OTHER;
    }

    private SuperiorRelation ofAgency(Scope scope, AgencyId agency) {
        var today = LocalDate.now(clock);
        var kinds =
                directory.superiors(scope, List.of(scope.agency()), today).stream()
                        .filter(relation -> relation.superior().equals(agency))
                        .map(relation -> relation.kind())
                        .toList();
        if (kinds.contains(RelationKind.ADMINISTRATIVE)) {
            return SuperiorRelation.ADMINISTRATIVE;
        }
        return kinds.contains(RelationKind.SECTORAL)
                ? SuperiorRelation.SECTORAL
                : SuperiorRelation.OTHER;
    }
}
