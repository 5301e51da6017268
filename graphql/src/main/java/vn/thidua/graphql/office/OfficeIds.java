package vn.thidua.graphql.office;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.node.IdKind;
import vn.thidua.tenants.office.DelegationId;
import vn.thidua.tenants.office.OfficeId;

/** The ids of offices and delegations. */
@Factory
final class OfficeIds {
    @Singleton
    IdKind<OfficeId> office() {
        return IdKind.of("Office", OfficeId.class, OfficeId::new);
    }

    @Singleton
    IdKind<DelegationId> delegation() {
        return IdKind.of("Delegation", DelegationId.class, DelegationId::new);
    }
}
