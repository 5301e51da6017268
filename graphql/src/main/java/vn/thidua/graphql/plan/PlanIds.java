package vn.thidua.graphql.plan;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.node.IdKind;
import vn.thidua.graphql.schema.TypeName;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.kind.PlanKindId;
import vn.thidua.tenants.plan.ParentId;

/** The ids of the agency's plans and of their kinds. */
@Factory
final class PlanIds {
    @Singleton
    IdKind<PlanId> plan() {
        return IdKind.of("Plan", PlanId.class, PlanId::new);
    }

    @Singleton
    TypeName planView() {
        return new TypeName(PlanView.class, "Plan");
    }

    @Singleton
    IdKind<ParentId> parent() {
        return IdKind.of("IntendedParent", ParentId.class, ParentId::new);
    }

    @Singleton
    IdKind<PlanKindId> kind() {
        return IdKind.of("PlanKind", PlanKindId.class, PlanKindId::new);
    }
}
