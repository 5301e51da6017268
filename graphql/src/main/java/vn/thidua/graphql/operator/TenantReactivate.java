package vn.thidua.graphql.operator;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.access.Tenants;

/** {@code Mutation.tenantReactivate}. */
@Singleton
final class TenantReactivate implements MutationField<TenantInput> {
    private final Tenants tenants;

    TenantReactivate(Tenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public String name() {
        return "tenantReactivate";
    }

    @Override
    public Class<TenantInput> input() {
        return TenantInput.class;
    }

    @Override
    public Payload run(TenantInput input, CallerContext caller) {
        var operator = caller.operator();
        return tenants.reactivate(operator, input.agency())
                ? caller.done("tenant", tenants.fetch(operator, input.agency()))
                : caller.refused(Code.NOT_SUSPENDED).at("input", "agency");
    }

    private enum Code {
        NOT_SUSPENDED
    }
}
