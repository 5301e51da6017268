package vn.thidua.tenants.plan;

import java.util.List;

/**
 * Plans that wait for the caller to do one thing.
 *
 * @param count how many there are
 * @param plans those that have waited longest
 */
public record WaitingPlans(PlanJob job, int count, List<Plan> plans) {
    public WaitingPlans {
        plans = List.copyOf(plans);
    }
}
