package vn.thidua.graphql.operator;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.directory.AgencyLoader;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.access.Tenant;

/** {@code Tenant.agency}. */
@Singleton
final class TenantAgencyField implements ObjectField<Tenant> {
    @Override
    public String type() {
        return "Tenant";
    }

    @Override
    public String name() {
        return "agency";
    }

    @Override
    public @Nullable Object fetch(Tenant thing, Arguments arguments, CallerContext caller) {
        return caller.load(AgencyLoader.class, thing.agency());
    }
}
