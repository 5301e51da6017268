package vn.thidua.graphql.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.AgencyKind;

/** Inviting somebody and resetting a forgotten password, by letters that a mail server takes. */
@ExtendWith(House.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LettersHttpIT {
    private static final String NEW_PASSWORD = "mật khẩu mới rất dài";
    private static final String INVITATION = "invitation { account oneTimeToken sentTo }";

    private final PostOffice post;
    private final Api api;
    private final ApplicationContext withoutMail;
    private final Casting casting;
    private final Sql sql;
    private Scope north;
    private Scope an;
    private String username;
    private String email;
    private Person administrator;

    LettersHttpIT(ApplicationContext house, Casting casting, Sql sql) {
        this.post = new PostOffice(house);
        this.api = post.api();
        this.withoutMail = post.withoutMail(house);
        this.casting = casting;
        this.sql = sql;
    }

    @BeforeEach
    void cast() {
        sql.run("DELETE FROM outbox");
        north = casting.tenant("North", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        an = casting.colleague(north, Api.PASSWORD, Role.PLANNER);
        username = casting.usernameOf(an);
        email = "an." + System.nanoTime() + "@north.example";
        casting.reach(an, email);
        administrator = api.colleague(north, Role.ADMINISTRATOR);
    }

    @AfterAll
    void close() {
        withoutMail.close();
        post.close();
    }

    @Test
    void invitesANewMemberByALetterInBothLanguages() {
        var name = "binh" + System.nanoTime();
        var to = name + "@north.example";

        var created =
                administrator.mutate(
                        "accountCreate",
                        Map.of(
                                "username",
                                name,
                                "displayName",
                                "Trần Thị Bình",
                                "email",
                                to,
                                "roles",
                                Set.of("VIEWER")),
                        INVITATION);
        post.deliver();

        assertThat(created.at("data.accountCreate.invitation.sentTo")).isEqualTo(to);
        assertThat(created.at("data.accountCreate.invitation.oneTimeToken")).isNull();
        var letters = post.lettersTo(to);
        assertThat(letters).hasSize(1);
        var letter = letters.getFirst();
        assertThat(PostOffice.header(letter, "Subject"))
                .isEqualTo("Mời sử dụng Thi Đua / Your invitation to Thi Đua");
        assertThat(PostOffice.header(letter, "From"))
                .isEqualTo("Thi Đua <no-reply@thidua.example>");
        assertThat(PostOffice.text(letter))
                .contains("Kính gửi Trần Thị Bình", name, "7 ngày", "within 7 days");
        assertThat(post.set(PostOffice.word(letter), NEW_PASSWORD)).isEqualTo(204);
        var viewer = api.signIn(name, NEW_PASSWORD).ask("{ viewer { email } }");
        assertThat(viewer.at("data.viewer.email")).isEqualTo(to);
    }

    @Test
    void givesTheLinkToTheAdministratorWhereMailIsOff() {
        var off = withoutMail.getBean(Api.class);
        var here = off.colleague(north, Role.ADMINISTRATOR);
        var account = Map.of("account", account(an));

        var invited = here.mutate("accountInvite", account, INVITATION);
        var asked = off.post("/password/reset", Map.of("username", username), null);

        assertThat(invited.at("data.accountInvite.invitation.sentTo")).isNull();
        var word = invited.text("data.accountInvite.invitation.oneTimeToken");
        assertThat(post.set(word, NEW_PASSWORD)).isEqualTo(204);
        assertThat(asked.status()).isEqualTo(503);
        assertThat(asked.at("code")).isEqualTo("MAIL_OFF");
        assertThat(sql.number("SELECT COUNT(*) FROM outbox")).isZero();
    }

    @Test
    void resetsAForgottenPasswordOnceAndEndsAllSessions() {
        var before = api.signIn(username, Api.PASSWORD);

        var asked = forgotten(username);
        post.deliver();
        var word = PostOffice.word(post.lettersTo(email).getFirst());
        var first = post.set(word, NEW_PASSWORD);
        var second = post.set(word, Api.PASSWORD);

        assertThat(asked).isEqualTo(202);
        assertThat(first).isEqualTo(204);
        assertThat(second).isEqualTo(400);
        assertThat(before.ask("{ viewer { username } }").status()).isEqualTo(401);
        assertThat(login(Api.PASSWORD)).isEqualTo(401);
        assertThat(login(NEW_PASSWORD)).isEqualTo(200);
    }

    @Test
    void answersAndDoesTheSameForANameThatNobodyHas() {
        var known = api.post("/password/reset", Map.of("username", username), null);
        var unknown = api.post("/password/reset", Map.of("username", "nobody"), null);

        var forKnown = Statements.sent(() -> forgotten(username));
        var forUnknown = Statements.sent(() -> forgotten("nobody"));

        assertThat(unknown.toString()).isEqualTo(known.toString());
        assertThat(forUnknown).isEqualTo(forKnown).hasSize(1);
        assertThat(post.deliver()).as("what nobody wants has arrived as well").isEqualTo(4);
        assertThat(post.lettersTo(email)).hasSize(2);
    }

    @Test
    void writesNoMoreThanThreeTimesInHalfAnHour() {
        for (var time = 0; time < 5; time++) {
            forgotten(username);
            post.deliver();
        }

        assertThat(post.lettersTo(email)).hasSize(3);
    }

    @Test
    void setsOnePasswordWhereOneLinkIsUsedTwiceAtOnce() {
        forgotten(username);
        post.deliver();
        var word = PostOffice.word(post.lettersTo(email).getFirst());

        var answers =
                AtOnce.all(
                        () -> post.set(word, "mật khẩu thứ nhất"),
                        () -> post.set(word, "mật khẩu thứ hai"));

        assertThat(answers).containsExactlyInAnyOrder(204, 400);
        assertThat(List.of(login("mật khẩu thứ nhất"), login("mật khẩu thứ hai")))
                .containsExactlyInAnyOrder(200, 401);
    }

    @Test
    void setsOnePasswordWhereTwoLinksAreUsedAtOnce() {
        forgotten(username);
        forgotten(username);
        post.deliver();
        var letters = post.lettersTo(email);

        var answers =
                AtOnce.all(
                        () -> post.set(PostOffice.word(letters.getFirst()), "mật khẩu thứ nhất"),
                        () -> post.set(PostOffice.word(letters.getLast()), "mật khẩu thứ hai"));

        assertThat(answers).containsExactlyInAnyOrder(204, 400);
    }

    @Test
    void keepsNoWordInTheDatabase() {
        forgotten(username);
        var waiting = sql.text("SELECT detail FROM outbox");
        post.deliver();
        var word = PostOffice.word(post.lettersTo(email).getFirst());

        assertThat(waiting).contains(username).doesNotContain("http");
        assertThat(sql.number("SELECT COUNT(*) FROM outbox")).isZero();
        assertThat(
                        sql.number(
                                "SELECT COUNT(*) FROM one_time_link WHERE token_hash ="
                                        + " UNHEX(SHA2(FROM_BASE64(?), 256))",
                                padded(word)))
                .isEqualTo(1);
    }

    @Test
    void tellsTheOldAddressOfANewOne() {
        var changed =
                administrator.mutate(
                        "accountEmailChange",
                        Map.of("account", account(an), "email", "new." + email),
                        "member { email }");
        post.deliver();
        forgotten(username);
        post.deliver();

        assertThat(changed.at("data.accountEmailChange.member.email")).isEqualTo("new." + email);
        assertThat(PostOffice.text(post.lettersTo(email).getFirst())).contains("địa chỉ khác");
        assertThat(post.lettersTo("new." + email)).hasSize(1);
    }

    @Test
    void spendsTheLinksThatLieInTheOldMailbox() {
        forgotten(username);
        post.deliver();
        var word = PostOffice.word(post.lettersTo(email).getFirst());

        administrator.mutate(
                "accountEmailChange",
                Map.of("account", account(an), "email", "new." + email),
                "member { email }");

        assertThat(post.set(word, NEW_PASSWORD)).isEqualTo(400);
        assertThat(login(Api.PASSWORD)).isEqualTo(200);
    }

    @Test
    void refusesToTakeChargeOfAnAccountOfSeveralAgencies() {
        var south = casting.tenant("South", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        casting.join(south, an, Role.VIEWER);
        var here = withoutMail.getBean(Api.class).colleague(north, Role.ADMINISTRATOR);

        var moved =
                administrator.mutate(
                        "accountEmailChange",
                        Map.of("account", account(an), "email", "mine@north.example"),
                        "member { email }");
        var invited = here.mutate("accountInvite", Map.of("account", account(an)), INVITATION);

        assertThat(moved.at("data.accountEmailChange.errors.0.code")).isEqualTo("SHARED_ACCOUNT");
        assertThat(invited.at("data.accountInvite.errors.0.code")).isEqualTo("SHARED_ACCOUNT");
        assertThat(sql.number("SELECT COUNT(*) FROM account WHERE email = ?", email)).isEqualTo(1);
    }

    private int forgotten(String name) {
        return api.post("/password/reset", Map.of("username", name), null).status();
    }

    private int login(String password) {
        var body = Map.of("username", username, "password", password);
        return api.post("/login", body, null).status();
    }

    private String account(Scope who) {
        var members = "{ agency { members(first: 100) { nodes { account username } } } }";
        return administrator.ask(members).list("data.agency.members.nodes").stream()
                .map(node -> (Map<?, ?>) node)
                .filter(node -> casting.usernameOf(who).equals(node.get("username")))
                .map(node -> String.valueOf(node.get("account")))
                .findFirst()
                .orElseThrow();
    }

    /** As MySQL wants it: the usual alphabet, filled up. */
    private static String padded(String word) {
        return word.replace('-', '+').replace('_', '/') + "=".repeat((4 - word.length() % 4) % 4);
    }
}
