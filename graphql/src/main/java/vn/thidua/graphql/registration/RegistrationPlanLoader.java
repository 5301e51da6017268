package vn.thidua.graphql.registration;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.graphql.plan.PlanView;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.Plan;
import vn.thidua.tenants.plan.Plans;

/** Reads the plans that registrations are made under. */
@Singleton
final class RegistrationPlanLoader implements Loader<PlanId, PlanView> {
    private final Plans plans;

    RegistrationPlanLoader(Plans plans) {
        this.plans = plans;
    }

    @Override
    public Map<PlanId, PlanView> load(CallerContext caller, Set<PlanId> keys) {
        return plans.findAll(caller.scope(), keys).stream()
                .collect(Collectors.toMap(Plan::id, PlanView::of));
    }
}
