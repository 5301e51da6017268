package vn.thidua.tenants.nomination;

import jakarta.inject.Singleton;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.plan.EffectivePlans;

/** Reads what the plans of reviews hold out. */
@Singleton
public class AwardCalls {
    private final EffectivePlans plans;

    AwardCalls(EffectivePlans plans) {
        this.plans = plans;
    }

    /** What the plan of a review says of awards. */
    public AwardCall of(Scope scope, AwardReview review) {
        return AwardCall.of(plans.fetch(scope, review.plan()));
    }
}
