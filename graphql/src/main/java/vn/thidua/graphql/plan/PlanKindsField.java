package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.tenants.kind.KindState;
import vn.thidua.tenants.kind.PlanKindId;
import vn.thidua.tenants.kind.PlanKinds;

/** {@code OwnAgency.planKinds}. */
@Singleton
final class PlanKindsField implements ObjectField<OwnAgency> {
    private final PlanKinds kinds;

    PlanKindsField(PlanKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "planKinds";
    }

    @Override
    public List<View> fetch(OwnAgency own, Arguments arguments, CallerContext caller) {
        return kinds.list(own.scope()).stream()
                .map(
                        kind ->
                                new View(
                                        kind.id(),
                                        kind.definition().name(),
                                        kind.state() == KindState.ACTIVE,
                                        kind.definition().numberPattern(),
                                        kind.revision()))
                .toList();
    }

    /** A kind as clients see it. */
    record View(PlanKindId id, String name, boolean active, String numberPattern, int revision) {}
}
