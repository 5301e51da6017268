package vn.thidua.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.directory.AgencyKind;

@ExtendWith(House.class)
class SignInIT {
    private static final String PASSWORD = "một mật khẩu dài";

    private final Casting casting;
    private final SignIn signIn;
    private final Accounts accounts;
    private final Tenants tenants;

    SignInIT(Casting casting, SignIn signIn, Accounts accounts, Tenants tenants) {
        this.casting = casting;
        this.signIn = signIn;
        this.accounts = accounts;
        this.tenants = tenants;
    }

    private final class Person {
        final Scope north;
        final Scope scope;
        final String username;

        Person(Role... roles) {
            north = casting.tenant("North", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
            scope = casting.colleague(north, PASSWORD, roles);
            username = accounts.fetch(north, scope.account()).username();
        }

        SignInAnswer.SignedIn in() {
            return (SignInAnswer.SignedIn) signIn.signIn(username, PASSWORD, null);
        }
    }

    @Test
    void givesTheRightsOfTheMomentInOneStatement() {
        var person = new Person(Role.PLANNER);
        var session = person.in().session();

        var counted = Statements.count(() -> signIn.callerOf(session));
        var caller = (Scope) signIn.callerOf(session).orElseThrow().caller();

        assertThat(counted).isEqualTo(1);
        assertThat(caller.tenant()).isEqualTo(person.north.tenant());
        assertThat(caller.roles()).containsExactly(Role.PLANNER);
        assertThat(caller.allows(Permission.DRAFT_PLAN)).isTrue();
        assertThat(caller.allows(Permission.APPROVE_PLAN)).isFalse();
    }

    @Test
    void endsARightWithTheNextRequest() {
        var person = new Person(Role.PLANNER);
        var session = person.in().session();

        accounts.changeRoles(
                person.north, new ChangeRoles(person.scope.account(), Set.of(Role.VIEWER)));

        var caller = (Scope) signIn.callerOf(session).orElseThrow().caller();
        assertThat(caller.roles()).containsExactly(Role.VIEWER);
        accounts.changeRoles(person.north, new ChangeRoles(person.scope.account(), Set.of()));
        assertThat(signIn.callerOf(session)).isEmpty();
    }

    @Test
    void endsASessionAtSignOut() {
        var in = new Person(Role.VIEWER).in();

        signIn.signOut(in.session());

        assertThat(signIn.callerOf(in.session())).isEmpty();
        assertThat(signIn.refresh(in.refreshToken())).isInstanceOf(SignInAnswer.Refused.class);
    }

    @Test
    void rotatesTheRefreshTokenAndEndsTheSessionOfACopiedOne() {
        var first = new Person(Role.VIEWER).in();

        var second = (SignInAnswer.SignedIn) signIn.refresh(first.refreshToken());

        assertThat(second.session()).isEqualTo(first.session());
        assertThat(second.refreshToken()).isNotEqualTo(first.refreshToken());
        assertThat(signIn.refresh(first.refreshToken())).isInstanceOf(SignInAnswer.Refused.class);
        assertThat(signIn.refresh(second.refreshToken())).isInstanceOf(SignInAnswer.Refused.class);
        assertThat(signIn.callerOf(first.session())).isEmpty();
    }

    @Test
    void letsOnlyOneOfManyRefreshesOfOneTokenThrough() {
        var first = new Person(Role.VIEWER).in();

        List<Future<SignInAnswer>> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers =
                    IntStream.range(0, 8)
                            .mapToObj(
                                    i -> threads.submit(() -> signIn.refresh(first.refreshToken())))
                            .toList();
        }

        assertThat(answers)
                .extracting(Future::resultNow)
                .filteredOn(SignInAnswer.SignedIn.class::isInstance)
                .hasSize(1);
    }

    @Test
    void locksAfterRepeatedFailureEvenForTheRightPassword() {
        var person = new Person(Role.VIEWER);

        for (var i = 0; i < SignIn.FAILURES_MAX; i++) {
            assertThat(signIn.signIn(person.username, "a wrong one", null))
                    .isInstanceOf(SignInAnswer.Refused.class);
        }

        assertThat(signIn.signIn(person.username, PASSWORD, null))
                .isInstanceOf(SignInAnswer.Locked.class);
    }

    @Test
    void refusesTheDemosPasswordWhereTheDemoIsNot(AccountRepository rows, Passwords passwords) {
        var person = new Person(Role.VIEWER);
        rows.setPassword(person.scope.account(), passwords.hash(DemoPasswords.PASSWORD));

        assertThat(signIn.signIn(person.username, DemoPasswords.PASSWORD, null))
                .isInstanceOf(SignInAnswer.Refused.class);
    }

    @Test
    void refusesUnknownNamesAndForeignAgencies() {
        var person = new Person(Role.VIEWER);

        assertThat(signIn.signIn("nobody", PASSWORD, null))
                .isInstanceOf(SignInAnswer.Refused.class);
        assertThat(signIn.signIn(person.username, PASSWORD, "south"))
                .isInstanceOf(SignInAnswer.Refused.class);
    }

    @Test
    void makesASuspendedTenantReadOnlyWithTheNextRequest() {
        var person = new Person(Role.PLANNER);
        var session = person.in().session();

        tenants.suspend(casting.operator(), person.north.agency());

        var caller = (Scope) signIn.callerOf(session).orElseThrow().caller();
        caller.require(Permission.READ);
        assertThatThrownBy(() -> caller.require(Permission.DRAFT_PLAN))
                .isInstanceOf(TenantReadOnly.class);
        tenants.reactivate(casting.operator(), person.north.agency());
        ((Scope) signIn.callerOf(session).orElseThrow().caller()).require(Permission.DRAFT_PLAN);
    }

    @Test
    void keepsTheLastAdministrator() {
        var person = new Person(Role.VIEWER);
        var administrator = person.north.account();

        var answer =
                accounts.changeRoles(
                        person.north, new ChangeRoles(administrator, Set.of(Role.PLANNER)));

        assertThat(answer).isInstanceOf(ChangeRoles.Answer.LastAdministrator.class);
        assertThat(accounts.fetch(person.north, administrator).roles())
                .containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void hidesTheMembersOfAnotherAgency() {
        var person = new Person(Role.VIEWER);
        var south = casting.tenant("South", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);

        assertThatThrownBy(() -> accounts.fetch(south, person.scope.account()))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(
                        () ->
                                accounts.changeRoles(
                                        south,
                                        new ChangeRoles(
                                                person.scope.account(), Set.of(Role.VIEWER))))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void spendsAOneTimeWordOnce() {
        var north = casting.tenant("North", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        var created =
                (CreateAccount.Answer.Created)
                        accounts.create(
                                north,
                                new CreateAccount(
                                        "an." + north.tenant().value(),
                                        "Nguyễn Văn An",
                                        Set.of(Role.PLANNER)));
        var word = created.invitation().oneTimeToken();

        assertThat(accounts.setPassword(word, "ngắn"))
                .isInstanceOf(SetPasswordAnswer.PasswordMalformed.class);
        assertThat(accounts.setPassword(word, PASSWORD))
                .isInstanceOf(SetPasswordAnswer.PasswordSet.class);
        assertThat(accounts.setPassword(word, PASSWORD))
                .isInstanceOf(SetPasswordAnswer.LinkSpent.class);
    }

    @Test
    void keepsAPasswordThatSomebodyChoseAsACostlyHash(AccountRepository rows) {
        var username = "an." + Uuids.next();
        var word = accounts.invite(username, "Nguyễn Văn An", true).oneTimeToken();

        accounts.setPassword(word, PASSWORD);

        assertThat(rows.find(username).orElseThrow().passwordHash())
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(signIn.signIn(username, PASSWORD, null))
                .isInstanceOf(SignInAnswer.SignedIn.class);
        assertThat(signIn.signIn(username, PASSWORD + "!", null))
                .isInstanceOf(SignInAnswer.Refused.class);
    }
}
