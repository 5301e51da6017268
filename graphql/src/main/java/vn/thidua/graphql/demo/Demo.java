package vn.thidua.graphql.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Consumer;
import vn.thidua.graphql.start.AfterStart;
import vn.thidua.graphql.start.BeforeReady;
import vn.thidua.graphql.start.CannotStart;
import vn.thidua.graphql.start.Options;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.AccountInvitation;
import vn.thidua.platform.access.DemoPasswords;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.access.Operators;
import vn.thidua.platform.access.SignIn;
import vn.thidua.platform.access.SignInAnswer;
import vn.thidua.platform.access.TenantStatus;
import vn.thidua.platform.access.Tenants;

/**
 * Loads the demo into an empty database, and says with which names to sign in. A database that
 * somebody works in without the demo is left as it is.
 */
@Singleton
@Requires(property = DemoPasswords.SWITCH, value = "true")
final class Demo implements BeforeReady, AfterStart {
    private static final String OPERATOR = "operator@platform";
    private static final String LAST_ENDED = "ubnd-ninhbinh";
    private static final String MADE =
            """

            The database was empty: it has the demo now, with accounts whose password everybody \
            knows. --empty avoids that.""";

    private final Operators operators;
    private final SignIn signIn;
    private final DemoPasswords passwords;
    private final DemoDirectory directory;
    private final DemoAccounts accounts;
    private final DemoStory story;
    private final DemoReform reform;
    private final Tenants tenants;
    private State state = State.ABSENT;

    private enum State {
        /** The database is somebody's own. */
        ABSENT,
        /** It was loaded at an earlier start. */
        FOUND,
        MADE
    }

    Demo(
            Operators operators,
            SignIn signIn,
            DemoPasswords passwords,
            DemoDirectory directory,
            DemoAccounts accounts,
            DemoStory story,
            DemoReform reform,
            Tenants tenants) {
        this.operators = operators;
        this.signIn = signIn;
        this.passwords = passwords;
        this.directory = directory;
        this.accounts = accounts;
        this.story = story;
        this.reform = reform;
        this.tenants = tenants;
    }

    @Override
    public void prepare(Options options, Consumer<String> progress) {
        var first = operators.inviteFirst(OPERATOR, "Quản trị nền tảng");
        if (first.isPresent()) {
            load(first.get(), progress);
            state = State.MADE;
        } else if (passwords.isSet(OPERATOR)) {
            refuseHalf(operator());
            state = State.FOUND;
        }
    }

    private void load(AccountInvitation first, Consumer<String> progress) {
        passwords.set(first);
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
        reform.tell(operator);
    }

    /** The demo is loaded in many steps, the last of which closes the last tenant. */
    private void refuseHalf(OperatorScope operator) {
        var found = tenants.list(operator, PageRequest.first(PageRequest.FIRST_MAX));
        var complete =
                found.items().stream()
                        .anyMatch(
                                tenant ->
                                        tenant.slug().equals(LAST_ENDED)
                                                && tenant.status() == TenantStatus.CLOSED);
        if (!complete && !found.hasNext()) {
            throw new CannotStart(
                    """
                    An earlier start was stopped while it loaded the demo. Remove the data folder \
                    (--data, .data/mysql) or empty the database, and start again.""");
        }
    }

    @Override
    public List<String> lines(Options options, String address) {
        var welcome =
                Table.text("demo/welcome.txt")
                        .replace("{address}", address)
                        .replace("{graphiql}", address.replace("/graphql", "/graphiql"));
        return switch (state) {
            case ABSENT -> List.of();
            case FOUND -> welcome.lines().toList();
            case MADE -> (MADE + "\n" + welcome).lines().toList();
        };
    }

    private OperatorScope operator() {
        if (signIn.signIn(OPERATOR, DemoPasswords.PASSWORD, null)
                instanceof SignInAnswer.SignedIn(var session, _)) {
            return (OperatorScope) signIn.callerOf(session).orElseThrow().caller();
        }
        throw new IllegalStateException("the demo's operator cannot sign in");
    }
}
