package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.Plans;

/** {@code OwnAgency.plan}. */
@Singleton
final class OwnPlanField implements ObjectField<OwnAgency> {
    private final Plans plans;

    OwnPlanField(Plans plans) {
        this.plans = plans;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public PlanView fetch(OwnAgency own, Arguments arguments, CallerContext caller) {
        return PlanView.of(plans.fetchPlan(own.scope(), arguments.as(PlanId.class, "id")));
    }
}
