package vn.thidua.graphql.publication;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.node.IdKind;
import vn.thidua.graphql.schema.TypeName;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.TargetId;

/** The ids of published plans and their targets, and the class that a plan comes back as. */
@Factory
final class PublicationKinds {
    @Singleton
    IdKind<PlanId> publishedPlan() {
        return IdKind.of("PublishedPlan", PlanId.class, PlanId::new);
    }

    @Singleton
    IdKind<TargetId> target() {
        return IdKind.of("PublishedTarget", TargetId.class, TargetId::new);
    }

    @Singleton
    TypeName publishedPlanAsNode() {
        return new TypeName(PlanView.class, "PublishedPlan");
    }
}
