package vn.thidua.graphql.plan;

import static java.util.function.Function.identity;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.plan.Plan;
import vn.thidua.tenants.plan.PlanFile;
import vn.thidua.tenants.plan.Plans;

/** Reads everything that the agency has on its plans. */
@Singleton
final class PlanFileLoader implements Loader<Plan, PlanFile> {
    private final Plans plans;

    PlanFileLoader(Plans plans) {
        this.plans = plans;
    }

    @Override
    public Map<Plan, PlanFile> load(CallerContext caller, Set<Plan> keys) {
        return plans.fetch(caller.scope(), List.copyOf(keys)).stream()
                .collect(Collectors.toMap(PlanFile::plan, identity()));
    }
}
