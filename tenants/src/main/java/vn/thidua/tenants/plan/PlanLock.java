package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;

/** Holds a plan until the end of the transaction, so that two steps do not cross each other. */
@Singleton
final class PlanLock {
    private final PlanRepository plans;

    PlanLock(PlanRepository plans) {
        this.plans = plans;
    }

    /**
     * The plan as it stands and will stand until the caller changes it.
     *
     * @throws NotVisible if the agency has no such plan
     */
    PlanRow take(Scope scope, PlanId id) {
        return plans.lock(scope.tenant(), id).orElseThrow(() -> new NotVisible(Desk.PLAN));
    }
}
