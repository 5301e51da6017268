package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.testing.Api;
import vn.thidua.platform.access.AccountLetters;
import vn.thidua.platform.access.Accounts;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.ChangeRoles;
import vn.thidua.platform.access.EndSession;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Sessions;
import vn.thidua.platform.access.SignIn;
import vn.thidua.platform.access.SignInAnswer;
import vn.thidua.platform.access.Tenants;

/** Sign-ins that go on and end, members who leave, origins that change. */
@Singleton
final class AccessErrand implements Errand {
    private final Api api;
    private final Casting casting;
    private final Accounts accounts;
    private final Tenants tenants;
    private final SignIn signIn;
    private final Sessions sessions;
    private final AccountLetters letters;

    AccessErrand(
            Api api,
            Casting casting,
            Accounts accounts,
            Tenants tenants,
            SignIn signIn,
            Sessions sessions,
            AccountLetters letters) {
        this.api = api;
        this.casting = casting;
        this.accounts = accounts;
        this.tenants = tenants;
        this.signIn = signIn;
        this.sessions = sessions;
        this.letters = letters;
    }

    @Override
    public void run(World world) {
        var person = api.colleague(world.own(), Role.VIEWER);
        var refresh = Map.of("grant_type", "refresh_token", "refresh_token", person.refreshToken());
        api.post("/oauth/access_token", refresh, null);
        person.post("/logout", Map.of());
        ownSessions(world);
        leave(world);
        secondPassword(world);
        forgottenPassword(world);
        tenants.changeOrigins(world.own(), List.of("https://mot.example"));
        tenants.changeOrigins(world.own(), List.of("https://hai.example"));
    }

    private void ownSessions(World world) {
        var scope = casting.colleague(world.own(), Api.PASSWORD, Role.VIEWER);
        var name = casting.usernameOf(scope);
        api.post("/login", Map.of("username", name, "password", "a wrong one"), null);
        var first = api.signIn(name, Api.PASSWORD);
        api.signIn(name, Api.PASSWORD);
        var listed = first.ask("{ viewer { account sessions(first: 9) { nodes { id } } } }");
        var other = Map.of("session", listed.text("data.viewer.sessions.nodes.0.id"));
        first.mutate("sessionEnd", other, "sessionId");
        first.mutate("sessionEnd", other, "sessionId");
        api.signIn(name, Api.PASSWORD);
        first.mutate("sessionsEnd", Map.of("account", listed.text("data.viewer.account")), "ended");
        endedTwice(world);
    }

    /** An administrator ends what has ended. */
    private void endedTwice(World world) {
        var scope = casting.colleague(world.own(), Api.PASSWORD, Role.VIEWER);
        var in =
                (SignInAnswer.SignedIn)
                        signIn.signIn(casting.usernameOf(scope), Api.PASSWORD, null);
        sessions.end(world.own(), new EndSession(in.session()));
        sessions.end(world.own(), new EndSession(in.session()));
    }

    private void leave(World world) {
        var leaving = casting.colleague(world.own(), Api.PASSWORD, Role.VIEWER);
        api.signIn(casting.usernameOf(leaving), Api.PASSWORD);
        accounts.changeRoles(world.own(), new ChangeRoles(leaving.account(), Set.of()));
    }

    private void forgottenPassword(World world) {
        var forgetful = casting.colleague(world.own(), Api.PASSWORD, Role.VIEWER);
        casting.reach(forgetful, "forgetful@north.example.vn");
        var username = casting.usernameOf(forgetful);
        letters.write(Map.of("kind", "RESET", "username", username));
        letters.write(Map.of("kind", "RESET", "username", username));
        accounts.setPassword(casting.wordFor(forgetful), "another long password");
    }

    private void secondPassword(World world) {
        var forgetful = casting.colleague(world.own(), Api.PASSWORD, Role.VIEWER);
        api.signIn(casting.usernameOf(forgetful), Api.PASSWORD);
        accounts.setPassword(casting.wordFor(forgetful), "another long password");
    }
}
