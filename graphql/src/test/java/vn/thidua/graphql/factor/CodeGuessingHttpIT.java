package vn.thidua.graphql.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;

/** Codes count once, wrong ones count together with wrong passwords. */
@ExtendWith(House.class)
class CodeGuessingHttpIT extends TwoSteps {
    CodeGuessingHttpIT(Api api, Casting casting, Sql sql) {
        super(api, casting, sql);
    }

    @Test
    void takesACodeOnce() {
        enable();
        var code = app.next();

        var first = confirm(login(), code);
        var again = confirm(login(), code);

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.at("code")).isEqualTo("CODE_REFUSED");
    }

    @Test
    void doesNotTakeTheCodeAgainThatEnabledIt() {
        var code = app.code();
        enable(code);

        assertThat(confirm(login(), code).at("code")).isEqualTo("CODE_REFUSED");
    }

    @Test
    void letsOneOfTwoInWhoComeWithOneCodeAtOnce() {
        enable();
        var code = app.next();
        var one = login();
        var other = login();

        var answers = AtOnce.all(() -> confirm(one, code), () -> confirm(other, code));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 401);
    }

    @Test
    void letsOneOfTwoInWhoComeWithOneRecoveryCodeAtOnce() {
        var recovery = enable().getFirst();
        var one = login();
        var other = login();

        var answers = AtOnce.all(() -> confirm(one, recovery), () -> confirm(other, recovery));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 401);
        var left = person.ask(FACTOR).at("data.viewer.secondFactor.recoveryCodesLeft");
        assertThat(left).isEqualTo(9);
    }

    @Test
    void locksAfterWrongCodesHoweverOftenThePasswordIsRight() {
        enable();

        for (var attempt = 0; attempt < 5; attempt++) {
            assertThat(confirm(login(), WRONG).at("code")).isEqualTo("CODE_REFUSED");
        }

        assertThat(login().at("code")).as("even the password").isEqualTo("REFUSED");
        sql.run(
                "UPDATE account SET locked_until = NULL, failures = 0 WHERE username = ?",
                username);
        assertThat(confirm(login(), app.next()).status()).isEqualTo(200);
    }

    @Test
    void forgivesNoWrongCodeToWhoEnablesItAgain() {
        enable();

        for (var attempt = 0; attempt < 5; attempt++) {
            confirm(login(), WRONG);
            enabling(Api.PASSWORD, app.secret(), app.code());
        }

        assertThat(login().at("code")).isEqualTo("REFUSED");
    }

    @Test
    void goesOnWithNoStepThatAnOlderPasswordOpened() {
        enable();
        var opened = login();

        setPassword("mật khẩu mới rất dài");

        assertThat(confirm(opened, app.next()).at("code")).isEqualTo("STEP_SPENT");
    }

    @Test
    void letsOneOfTwoInWhoComeWithOneStepAndTwoCodes() {
        var recovery = enable();
        var step = login();

        var answers =
                AtOnce.all(
                        () -> confirm(step, recovery.getFirst()),
                        () -> confirm(step, recovery.getLast()));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 401);
    }

    @Test
    void doesNotLockWhoOnlyNeverComesToTheCode() {
        enable();

        for (var attempt = 0; attempt < 10; attempt++) {
            assertThat(login().at("code")).isEqualTo("CODE_NEEDED");
        }

        assertThat(confirm(login(), app.next()).status()).isEqualTo(200);
    }

    @Test
    void takesAStepOnceAndNoOldOne() {
        enable();
        var taken = login();
        var old = login();
        confirm(taken, app.next());
        sql.run("UPDATE second_factor SET last_step = 0");
        sql.run("UPDATE sign_in_step SET expires_at = expires_at - INTERVAL 5 MINUTE");

        assertThat(confirm(taken, app.code()).at("code")).isEqualTo("STEP_SPENT");
        assertThat(confirm(old, app.code()).at("code")).isEqualTo("STEP_SPENT");
        var guessed = Map.of("step", "guessed", "code", app.code());
        assertThat(api.post("/login/code", guessed, null).at("code")).isEqualTo("STEP_SPENT");
    }
}
