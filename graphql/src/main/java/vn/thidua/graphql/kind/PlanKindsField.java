package vn.thidua.graphql.kind;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
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
    public List<KindView> fetch(OwnAgency own, Arguments arguments, CallerContext caller) {
        return kinds.list(own.scope()).stream().map(KindView::new).toList();
    }
}
