package vn.thidua.graphql.waiting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.graphql.plan.PlanView;
import vn.thidua.tenants.plan.PlanJob;
import vn.thidua.tenants.plan.PlansWaiting;
import vn.thidua.tenants.plan.WaitingPlans;

/** Reads all plans that wait for the caller, for whatever job, at once. */
@Singleton
final class WaitingPlansLoader implements Loader<PlanJob, WaitingPlansLoader.View> {
    private final PlansWaiting waiting;

    WaitingPlansLoader(PlansWaiting waiting) {
        this.waiting = waiting;
    }

    @Override
    public Map<PlanJob, View> load(CallerContext caller, Set<PlanJob> keys) {
        return waiting.list(caller.scope()).stream()
                .collect(Collectors.toMap(WaitingPlans::job, View::of));
    }

    /** Plans that wait, as clients see them. */
    record View(int count, List<PlanView> plans) {
        static View of(WaitingPlans waiting) {
            return new View(waiting.count(), waiting.plans().stream().map(PlanView::of).toList());
        }
    }
}
