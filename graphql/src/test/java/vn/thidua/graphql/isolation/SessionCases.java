package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thidua.graphql.testing.Api;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.SignIn;
import vn.thidua.platform.access.SignInAnswer;

/** Running sign-ins and the history of sign-ins. */
@Singleton
final class SessionCases implements Cases {
    private final Casting casting;
    private final SignIn signIn;

    SessionCases(Casting casting, SignIn signIn) {
        this.casting = casting;
        this.signIn = signIn;
    }

    @Override
    public Map<String, Function<World, Record>> things() {
        return Map.of("Session", world -> begun(colleague(world)).session());
    }

    @Override
    public List<Case> cases() {
        return List.of(
                Case.of("Mutation.accountEmailChange").with("input.email", "moi@north.example.vn"),
                Case.of("Mutation.sessionsEnd").with("input.account", this::signedIn),
                Case.of("OwnAgency.sessions").where("account", this::signedIn),
                Case.of("OwnAgency.signIns").where("account", this::signedIn));
    }

    /** The account of somebody who has just signed in. */
    private Object signedIn(World world) {
        var colleague = colleague(world);
        begun(colleague);
        return world.id("Account", colleague.account());
    }

    private SignInAnswer.SignedIn begun(Scope scope) {
        var name = casting.usernameOf(scope);
        return (SignInAnswer.SignedIn) signIn.signIn(name, Api.PASSWORD, null);
    }

    private Scope colleague(World world) {
        return casting.colleague(world.own(), Api.PASSWORD, Role.VIEWER);
    }
}
