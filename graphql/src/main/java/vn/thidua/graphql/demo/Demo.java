package vn.thidua.graphql.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Consumer;
import vn.thidua.graphql.start.AfterStart;
import vn.thidua.graphql.start.BeforeReady;
import vn.thidua.graphql.start.Options;
import vn.thidua.platform.access.DemoPasswords;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.access.Operators;
import vn.thidua.platform.access.SignIn;
import vn.thidua.platform.access.SignInAnswer;
import vn.thidua.platform.access.Tenants;

/** Loads the demo into an empty database, and says with which names to sign in. */
@Singleton
@Requires(property = DemoPasswords.SWITCH, value = "true")
final class Demo implements BeforeReady, AfterStart {
    private static final String OPERATOR = "operator@platform";

    private final Operators operators;
    private final SignIn signIn;
    private final DemoPasswords passwords;
    private final DemoDirectory directory;
    private final DemoAccounts accounts;
    private final DemoStory story;
    private final Tenants tenants;

    Demo(
            Operators operators,
            SignIn signIn,
            DemoPasswords passwords,
            DemoDirectory directory,
            DemoAccounts accounts,
            DemoStory story,
            Tenants tenants) {
        this.operators = operators;
        this.signIn = signIn;
        this.passwords = passwords;
        this.directory = directory;
        this.accounts = accounts;
        this.story = story;
        this.tenants = tenants;
    }

    @Override
    public void prepare(Options options, Consumer<String> progress) {
        var first = operators.inviteFirst(OPERATOR, "Quản trị nền tảng");
        if (first.isEmpty()) {
            return;
        }
        passwords.set(first.get());
        var operator = operator();
        progress.accept("demo: agencies and accounts");
        directory.enter(operator);
        Table.forEach(
                "agencies",
                row -> {
                    if (row.text(6).equals("yes")) {
                        accounts.provision(operator, directory, row.text(0), row.text(3));
                    }
                });
        story.tell(progress);
        progress.accept("demo: the reform of 1/7/2025");
        directory.reform(operator);
        for (var ended : List.of("stp-backan", "ubnd-backan", "stp-ninhbinh", "ubnd-ninhbinh")) {
            tenants.close(operator, directory.agency(ended));
        }
    }

    @Override
    public List<String> lines(Options options, String address) {
        return Table.text("demo/welcome.txt")
                .replace("{address}", address)
                .replace("{graphiql}", address.replace("/graphql", "/graphiql"))
                .lines()
                .toList();
    }

    private OperatorScope operator() {
        if (signIn.signIn(OPERATOR, DemoPasswords.PASSWORD, null)
                instanceof SignInAnswer.SignedIn(var session, _)) {
            return (OperatorScope) signIn.callerOf(session).orElseThrow().caller();
        }
        throw new IllegalStateException(
                "an earlier start with the demo was interrupted; remove the data folder and start"
                        + " again");
    }
}
