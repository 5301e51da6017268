package vn.thidua.graphql.operator;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.access.Tenants;

/** {@code Mutation.tenantSuspend}. */
@Singleton
final class TenantSuspend implements MutationField<TenantInput> {
    private final Tenants tenants;

    TenantSuspend(Tenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public String name() {
        return "tenantSuspend";
    }

    @Override
    public Class<TenantInput> input() {
        return TenantInput.class;
    }

    @Override
    public Payload run(TenantInput input, CallerContext caller) {
        var operator = caller.operator();
        return tenants.suspend(operator, input.agency())
                ? caller.done("tenant", tenants.fetch(operator, input.agency()))
                : caller.refused(Code.NOT_ACTIVE).at("input", "agency");
    }

    private enum Code {
        NOT_ACTIVE
    }
}
