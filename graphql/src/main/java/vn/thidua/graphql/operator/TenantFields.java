package vn.thidua.graphql.operator;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.directory.AgencyLoader;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.access.Tenant;

/** The fields of tenants that only read what they name. */
@Factory
final class TenantFields {
    @Singleton
    ObjectField<Tenant> agency() {
        return LoadedField.of(
                "Tenant",
                "agency",
                (thing, caller) -> caller.load(AgencyLoader.class, thing.agency()));
    }
}
