package vn.thidua.graphql.eligibility;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.NodeField;
import vn.thidua.tenants.eligibility.EligibilityHold;
import vn.thidua.tenants.eligibility.EligibilityHoldId;
import vn.thidua.tenants.eligibility.EligibilityHolds;

/** Finds a hold by its id. */
@Singleton
final class EligibilityHoldNode implements NodeField<EligibilityHoldId> {
    private final EligibilityHolds holds;

    EligibilityHoldNode(EligibilityHolds holds) {
        this.holds = holds;
    }

    @Override
    public String type() {
        return "EligibilityHold";
    }

    @Override
    public Class<EligibilityHoldId> idClass() {
        return EligibilityHoldId.class;
    }

    @Override
    public EligibilityHold fetch(EligibilityHoldId id, CallerContext caller) {
        return holds.fetch(caller.scope(), id);
    }
}
