package vn.thidua.graphql.account;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.graphql.origin.AllowedOrigins;
import vn.thidua.platform.access.Tenants;

/** {@code Mutation.originsChange}. */
@Singleton
final class OriginsChange implements MutationField<OriginsChange.Input> {
    private final Tenants tenants;
    private final AllowedOrigins allowed;

    OriginsChange(Tenants tenants, AllowedOrigins allowed) {
        this.tenants = tenants;
        this.allowed = allowed;
    }

    @Override
    public String name() {
        return "originsChange";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Payload run(Input input, CallerContext caller) {
        var scope = caller.scope();
        if (!tenants.changeOrigins(scope, input.origins())) {
            return caller.refused(Code.ORIGIN_MALFORMED, Tenants.ORIGINS_MAX)
                    .at("input", "origins");
        }
        allowed.forget();
        return caller.done("allowedOrigins", tenants.origins(scope));
    }

    /** The web origins to allow. */
    record Input(List<String> origins) {}

    private enum Code {
        ORIGIN_MALFORMED
    }
}
