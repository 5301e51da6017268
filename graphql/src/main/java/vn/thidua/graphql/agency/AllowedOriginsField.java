package vn.thidua.graphql.agency;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.access.Tenants;

/** {@code OwnAgency.allowedOrigins}. */
@Singleton
final class AllowedOriginsField implements ObjectField<OwnAgency> {
    private final Tenants tenants;

    AllowedOriginsField(Tenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "allowedOrigins";
    }

    @Override
    public List<String> fetch(OwnAgency own, Arguments arguments, CallerContext caller) {
        return tenants.origins(own.scope());
    }
}
