package vn.thidua.graphql.operator;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.access.ProvisionTenant;
import vn.thidua.tenants.opening.Openings;

/** {@code Mutation.tenantProvision}. */
@Singleton
final class TenantProvision implements MutationField<ProvisionTenant> {
    private final Openings openings;

    TenantProvision(Openings openings) {
        this.openings = openings;
    }

    @Override
    public String name() {
        return "tenantProvision";
    }

    @Override
    public Class<ProvisionTenant> input() {
        return ProvisionTenant.class;
    }

    @Override
    public Payload run(ProvisionTenant input, CallerContext caller) {
        return switch (openings.open(caller.operator(), input)) {
            case ProvisionTenant.Answer.Provisioned(var tenant, var administrator) ->
                    caller.done("tenant", tenant).with("administrator", administrator);
            case ProvisionTenant.Answer.AlreadyTenant() ->
                    caller.refused(Code.ALREADY_TENANT).at("input", "agency");
            case ProvisionTenant.Answer.SlugTaken() ->
                    caller.refused(Code.SLUG_TAKEN).at("input", "slug");
            case ProvisionTenant.Answer.SlugMalformed() ->
                    caller.refused(Code.SLUG_MALFORMED).at("input", "slug");
            case ProvisionTenant.Answer.AdministratorRefused(_) ->
                    caller.refused(Code.ADMINISTRATOR_REFUSED).at("input", "administratorUsername");
        };
    }

    private enum Code {
        ALREADY_TENANT,
        SLUG_TAKEN,
        SLUG_MALFORMED,
        ADMINISTRATOR_REFUSED
    }
}
