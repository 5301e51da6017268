package vn.thidua.graphql.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.testing.Api;
import vn.thidua.infra.outbox.Delivery;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.AgencyKind;

/** Letters leave once, whoever carries them, and are tried again while the server is away. */
@ExtendWith(House.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeliveryIT {
    private static final int LETTERS = 30;

    private final PostOffice post;
    private final ApplicationContext other;
    private final Casting casting;
    private final Sql sql;
    private final Scope north;

    DeliveryIT(ApplicationContext house, Casting casting, Sql sql) {
        this.post = new PostOffice(house);
        this.other = post.another(house);
        this.casting = casting;
        this.sql = sql;
        this.north = casting.tenant("North", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
    }

    @BeforeEach
    void empty() {
        sql.run("DELETE FROM outbox");
    }

    @AfterAll
    void close() {
        other.close();
        post.close();
    }

    @Test
    void leavesOnceWhereTwoInstancesCarryAtTheSameTime() {
        var people = IntStream.range(0, LETTERS).mapToObj(_ -> forgetful()).toList();

        var carried =
                AtOnce.all(
                        () -> post.deliver(),
                        () -> other.getBean(Delivery.class).goOn(1000),
                        () -> post.deliver(),
                        () -> other.getBean(Delivery.class).goOn(1000));

        assertThat(carried.stream().mapToInt(count -> count).sum()).isEqualTo(LETTERS);
        assertThat(people).allSatisfy(to -> assertThat(post.lettersTo(to)).hasSize(1));
        assertThat(sql.number("SELECT COUNT(*) FROM outbox")).isZero();
    }

    @Test
    void triesAgainWhenTheServerIsBack() {
        var to = forgetful();
        post.stop();

        assertThat(post.deliver()).isZero();
        assertThat(sql.number("SELECT attempts FROM outbox")).isEqualTo(1);
        assertThat(sql.text("SELECT problem FROM outbox")).isNotBlank();
        assertThat(post.deliver()).as("it rests").isZero();
        post.startAgain();
        due();

        assertThat(post.deliver()).isEqualTo(1);
        assertThat(post.lettersTo(to)).hasSize(1);
        assertThat(sql.number("SELECT COUNT(*) FROM outbox")).isZero();
    }

    @Test
    void givesUpAfterTheLastAttemptAndKeepsWhy() {
        forgetful();
        post.stop();
        sql.run("UPDATE outbox SET attempts = 6");

        post.deliver();
        var given = sql.number("SELECT COUNT(*) FROM outbox WHERE due_at IS NULL");
        post.startAgain();

        assertThat(given).isEqualTo(1);
        assertThat(post.deliver()).isZero();
    }

    @Test
    void isTakenUpByAnotherWhereWhoeverClaimedItEnded() {
        var to = forgetful();
        sql.run("UPDATE outbox SET attempts = 1, due_at = due_at + INTERVAL 10 MINUTE");

        assertThat(post.deliver()).isZero();
        due();

        assertThat(post.deliver()).isEqualTo(1);
        assertThat(post.lettersTo(to)).hasSize(1);
    }

    private void due() {
        sql.run("UPDATE outbox SET due_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND");
    }

    /** The address of somebody who has just forgotten the password. */
    private String forgetful() {
        var scope = casting.colleague(north, Api.PASSWORD, Role.VIEWER);
        var username = casting.usernameOf(scope);
        var address = username + "@north.example";
        casting.reach(scope, address);
        post.api().post("/password/reset", Map.of("username", username), null);
        return address;
    }
}
