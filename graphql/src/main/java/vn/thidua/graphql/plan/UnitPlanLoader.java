package vn.thidua.graphql.plan;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.UnitPlan;
import vn.thidua.tenants.plan.UnitPlans;

/** Reads which units have plans under plans of the agency. */
@Singleton
final class UnitPlanLoader implements Loader<PlanId, List<UnitPlan>> {
    private final UnitPlans plans;

    UnitPlanLoader(UnitPlans plans) {
        this.plans = plans;
    }

    @Override
    public Map<PlanId, List<UnitPlan>> load(CallerContext caller, Set<PlanId> keys) {
        return plans.list(caller.scope(), keys).stream().collect(groupingBy(UnitPlan::under));
    }
}
