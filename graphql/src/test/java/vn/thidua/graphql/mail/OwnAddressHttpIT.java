package vn.thidua.graphql.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.directory.AgencyKind;

/** People have their own letters sent elsewhere, once they have shown that they read them there. */
@ExtendWith(House.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnAddressHttpIT {
    private static final String EMAIL = "{ viewer { email } }";

    private final PostOffice post;
    private final ApplicationContext withoutMail;
    private final Api api;
    private final Casting casting;
    private final Sql sql;
    private String username;
    private String before;
    private String after;
    private Person an;

    OwnAddressHttpIT(ApplicationContext house, Casting casting, Sql sql) {
        this.post = new PostOffice(house);
        this.withoutMail = post.withoutMail(house);
        this.api = post.api();
        this.casting = casting;
        this.sql = sql;
    }

    @BeforeEach
    void cast() {
        sql.run("DELETE FROM outbox");
        var north = casting.tenant("North", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        var scope = casting.colleague(north, Api.PASSWORD, Role.VIEWER);
        username = casting.usernameOf(scope);
        before = username + "@old.example";
        after = username + "@new.example";
        casting.reach(scope, before);
        an = api.signIn(username, Api.PASSWORD);
    }

    @AfterAll
    void close() {
        withoutMail.close();
        post.close();
    }

    @Test
    void changesOnceTheLinkInTheLetterIsFollowed() {
        var asked = ask(after, Api.PASSWORD);
        post.deliver();
        var meanwhile = an.ask(EMAIL).at("data.viewer.email");
        var word = PostOffice.word(post.lettersTo(after).getFirst());
        var first = confirm(word);
        var second = confirm(word);
        post.deliver();

        assertThat(asked.at("data.emailChange.sentTo")).isEqualTo(after);
        assertThat(meanwhile).isEqualTo(before);
        assertThat(first.status()).isEqualTo(204);
        assertThat(second.at("code")).isEqualTo("EMAIL_LINK_SPENT");
        assertThat(an.ask(EMAIL).at("data.viewer.email")).isEqualTo(after);
        assertThat(PostOffice.text(post.lettersTo(before).getFirst())).contains("địa chỉ khác");
        assertThat(PostOffice.text(post.lettersTo(after).getFirst()))
                .contains("https://thidua.example/email#", "trong một ngày", "within a day");
    }

    @Test
    void spendsTheLinksThatLieInTheOldMailbox() {
        api.post("/password/reset", Map.of("username", username), null);
        ask(after, Api.PASSWORD);
        post.deliver();

        confirm(PostOffice.word(post.lettersTo(after).getFirst()));

        var old = PostOffice.word(post.lettersTo(before).getFirst());
        assertThat(post.set(old, "mật khẩu của kẻ khác")).isEqualTo(400);
    }

    @Test
    void changesOnceWhereOneLinkIsFollowedTwiceAtOnce() {
        ask(after, Api.PASSWORD);
        post.deliver();
        var word = PostOffice.word(post.lettersTo(after).getFirst());

        var answers = AtOnce.all(() -> confirm(word), () -> confirm(word));
        post.deliver();

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 400);
        assertThat(post.lettersTo(before)).hasSize(1);
    }

    @Test
    void followsNoLinkAfterThePasswordWasSetAnew() {
        ask(after, Api.PASSWORD);
        api.post("/password/reset", Map.of("username", username), null);
        post.deliver();
        post.set(PostOffice.word(post.lettersTo(before).getFirst()), "mật khẩu mới rất dài");

        var confirmed = confirm(PostOffice.word(post.lettersTo(after).getFirst()));

        assertThat(confirmed.at("code")).isEqualTo("EMAIL_LINK_SPENT");
    }

    @Test
    void wantsThePasswordAndStopsWhoGuessesIt() {
        for (var attempt = 0; attempt < 5; attempt++) {
            assertThat(code(ask(after, "guessed"))).isEqualTo("PASSWORD_WRONG");
        }

        assertThat(code(ask(after, Api.PASSWORD))).isEqualTo("PASSWORD_WRONG");
        assertThat(post.deliver()).isZero();
    }

    @Test
    void fillsNobodysMailbox() {
        for (var time = 0; time < 3; time++) {
            assertThat(ask(after, Api.PASSWORD).at("data.emailChange.sentTo")).isEqualTo(after);
            post.deliver();
        }

        assertThat(code(ask(after, Api.PASSWORD))).isEqualTo("TOO_MANY_LETTERS");
    }

    @Test
    void writesThreeLettersHoweverManyAreAskedForBeforeOneLeaves() {
        for (var time = 0; time < 5; time++) {
            ask(after, Api.PASSWORD);
        }
        post.deliver();

        assertThat(post.lettersTo(after)).hasSize(3);
    }

    @Test
    void refusesWhatIsNoAddressAndWhereThereIsNoMail() {
        var off = withoutMail.getBean(Api.class).signIn(username, Api.PASSWORD);

        assertThat(code(ask("an@new.example, binh@new.example", Api.PASSWORD)))
                .isEqualTo("EMAIL_MALFORMED");
        assertThat(code(ask(off, after, Api.PASSWORD))).isEqualTo("MAIL_OFF");
        assertThat(sql.number("SELECT COUNT(*) FROM outbox")).isZero();
    }

    private Answer ask(String email, String password) {
        return ask(an, email, password);
    }

    private static Answer ask(Person who, String email, String password) {
        var input = Map.of("email", email, "password", password);
        return who.mutate("emailChange", input, "sentTo");
    }

    private static Object code(Answer answer) {
        return answer.at("data.emailChange.errors.0.code");
    }

    private Answer confirm(String word) {
        return api.post("/email", Map.of("token", word), null);
    }
}
