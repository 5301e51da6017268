package vn.thidua.graphql.open;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.PublicPlan;
import vn.thidua.platform.publication.PublicPlans;

/** {@code PublicReading.plan}. */
@Singleton
final class PublicPlanField implements ObjectField<PublicReading> {
    private final PublicPlans plans;

    PublicPlanField(PublicPlans plans) {
        this.plans = plans;
    }

    @Override
    public String type() {
        return "PublicReading";
    }

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public Optional<PublicPlan> fetch(
            PublicReading reading, Arguments arguments, CallerContext caller) {
        return plans.find(arguments.as(PlanId.class, "id"));
    }
}
