package vn.thidua.graphql.operator;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.access.Tenant;
import vn.thidua.platform.access.Tenants;

/** {@code Platform.tenants}. */
@Singleton
final class TenantsField implements ObjectField<Platform> {
    private final Tenants tenants;

    TenantsField(Tenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public String type() {
        return "Platform";
    }

    @Override
    public String name() {
        return "tenants";
    }

    @Override
    public Connection<Tenant> fetch(Platform thing, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        return Connection.of(page, tenants.list(thing.operator(), page));
    }
}
