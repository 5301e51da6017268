package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.Letterhead;
import vn.thidua.platform.directory.Agency;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.AgencyRelation;
import vn.thidua.platform.directory.Directory;
import vn.thidua.platform.directory.EmulationGroup;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.directory.RelationKind;

/** Who issues a document and who stands above, as letterheads print it. */
@Singleton
final class Letterheads {
    private final Directory directory;
    private final Clock clock;

    Letterheads(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** The letterhead of the agency, or of a group in whose name it keeps a plan. */
    Letterhead of(Scope scope, @Nullable GroupId group) {
        return group == null ? ofAgency(scope) : ofGroup(scope, group);
    }

    private Letterhead ofAgency(Scope scope) {
        var own = directory.find(scope, scope.agency()).map(Agency::name);
        var above = superior(scope).flatMap(agency -> directory.find(scope, agency));
        return new Letterhead(
                above.map(Agency::name).orElse(null), own.orElse(null), null, null, null);
    }

    private Letterhead ofGroup(Scope scope, GroupId group) {
        var name = directory.findGroup(scope, group).map(EmulationGroup::name);
        return new Letterhead(null, name.orElse(null), null, null, null);
    }

    /** A document names the superior in the administrative line, or else the one in the sector. */
    private Optional<AgencyId> superior(Scope scope) {
        var relations = directory.superiors(scope, List.of(scope.agency()), LocalDate.now(clock));
        return of(relations, RelationKind.ADMINISTRATIVE)
                .or(() -> of(relations, RelationKind.SECTORAL));
    }

    private static Optional<AgencyId> of(List<AgencyRelation> relations, RelationKind kind) {
        return relations.stream()
                .filter(relation -> relation.kind() == kind)
                .map(AgencyRelation::superior)
                .findFirst();
    }
}
