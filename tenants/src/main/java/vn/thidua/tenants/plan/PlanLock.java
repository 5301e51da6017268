package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;

/**
 * Holds a plan until the end of the transaction, so that two steps do not cross each other. It is
 * looked for only on behalf of somebody who may take such a step with some plan.
 */
@Singleton
final class PlanLock {
    private final PlanRepository plans;
    private final PlanRights rights;

    PlanLock(PlanRepository plans, PlanRights rights) {
        this.plans = plans;
        this.rights = rights;
    }

    /**
     * The plan as it stands and will stand until the caller, who may draft it, changes it.
     *
     * @throws NotVisible if the agency has no such plan
     */
    PlanRow takeToDraft(Scope scope, PlanId id) {
        rights.requireDrafting(scope);
        var plan = take(scope, id);
        rights.requireDrafting(scope, plan);
        return plan;
    }

    /**
     * The plan as it stands and will stand until the caller, who may issue and end it, changes it.
     *
     * @throws NotVisible if the agency has no such plan
     */
    PlanRow takeToIssue(Scope scope, PlanId id) {
        rights.requireIssuing(scope);
        var plan = take(scope, id);
        rights.requireIssuing(scope, plan);
        return plan;
    }

    private PlanRow take(Scope scope, PlanId id) {
        return plans.lock(scope.tenant(), id).orElseThrow(() -> new NotVisible(Desk.PLAN));
    }
}
