package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.AuthenticatorApp;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.EnableSecondFactor;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.SecondFactors;

/** The second factor: everybody's own, and those that administrators take off. */
@Singleton
final class FactorCases implements Cases {
    private static final String PASSWORD = "input.password";

    private final Casting casting;
    private final SecondFactors factors;

    FactorCases(Casting casting, SecondFactors factors) {
        this.casting = casting;
        this.factors = factors;
    }

    @Override
    public List<Case> cases() {
        return List.of(
                Case.of("Mutation.secondFactorEnable").with(_ -> secretAndCode()),
                Case.of("Mutation.secondFactorDisable").with(PASSWORD, Api.PASSWORD),
                Case.of("Mutation.accountSecondFactorRemove")
                        .with("input.account", this::withSecondFactor));
    }

    private static Map<String, Object> secretAndCode() {
        var app = AuthenticatorApp.fresh();
        return Map.of(
                PASSWORD, Api.PASSWORD, "input.secret", app.secret(), "input.code", app.code());
    }

    private Object withSecondFactor(World world) {
        var colleague = casting.colleague(world.own(), Api.PASSWORD, Role.VIEWER);
        var app = AuthenticatorApp.fresh();
        var given = new EnableSecondFactor(Api.PASSWORD, app.secret(), app.code());
        factors.enable(colleague, given);
        return world.id("Account", colleague.account());
    }
}
