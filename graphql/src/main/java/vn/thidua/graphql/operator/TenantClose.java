package vn.thidua.graphql.operator;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.access.Tenants;

/** {@code Mutation.tenantClose}. */
@Singleton
final class TenantClose implements MutationField<TenantInput> {
    private final Tenants tenants;

    TenantClose(Tenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public String name() {
        return "tenantClose";
    }

    @Override
    public Class<TenantInput> input() {
        return TenantInput.class;
    }

    @Override
    public Payload run(TenantInput input, CallerContext caller) {
        var operator = caller.operator();
        return tenants.close(operator, input.agency())
                ? caller.done("tenant", tenants.fetch(operator, input.agency()))
                : caller.refused(Code.ALREADY_CLOSED).at("input", "agency");
    }

    private enum Code {
        ALREADY_CLOSED
    }
}
