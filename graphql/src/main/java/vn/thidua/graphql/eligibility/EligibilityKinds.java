package vn.thidua.graphql.eligibility;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.node.IdKind;
import vn.thidua.tenants.eligibility.EligibilityHoldId;

/** The ids of holds. */
@Factory
final class EligibilityKinds {
    @Singleton
    IdKind<EligibilityHoldId> hold() {
        return IdKind.of("EligibilityHold", EligibilityHoldId.class, EligibilityHoldId::new);
    }
}
