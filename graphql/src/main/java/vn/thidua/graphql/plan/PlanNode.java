package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.NodeField;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.Plans;

/** Finds a plan of the caller's agency by its id. */
@Singleton
final class PlanNode implements NodeField<PlanId> {
    private final Plans plans;

    PlanNode(Plans plans) {
        this.plans = plans;
    }

    @Override
    public String type() {
        return "Plan";
    }

    @Override
    public Class<PlanId> idClass() {
        return PlanId.class;
    }

    @Override
    public PlanView fetch(PlanId id, CallerContext caller) {
        return PlanView.of(plans.fetchPlan(caller.scope(), id));
    }
}
