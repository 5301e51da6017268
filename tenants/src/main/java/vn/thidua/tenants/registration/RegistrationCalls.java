package vn.thidua.tenants.registration;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.EffectivePlans;

/** The door to what plans in force say of registering under them. */
@Singleton
@Transactional
public class RegistrationCalls {
    private final EffectivePlans plans;

    RegistrationCalls(EffectivePlans plans) {
        this.plans = plans;
    }

    /**
     * What a plan says.
     *
     * @throws NotVisible if the agency has no such plan, or it was never issued
     */
    public RegistrationCall fetch(Scope scope, PlanId plan) {
        scope.require(Permission.READ);
        return RegistrationCall.of(plans.fetch(scope, plan));
    }

    /**
     * What these plans say; nothing of those that are not issued. As many statements as for one.
     */
    public Map<PlanId, RegistrationCall> of(Scope scope, Collection<PlanId> wanted) {
        scope.require(Permission.READ);
        return plans.of(scope, wanted).values().stream()
                .map(RegistrationCall::of)
                .collect(Collectors.toMap(call -> call.plan().id(), call -> call));
    }
}
