package vn.thidua.graphql.unit;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.node.IdKind;
import vn.thidua.tenants.unit.UnitId;

/** The ids of units. */
@Factory
final class UnitIds {
    @Singleton
    IdKind<UnitId> unit() {
        return IdKind.of("Unit", UnitId.class, UnitId::new);
    }
}
