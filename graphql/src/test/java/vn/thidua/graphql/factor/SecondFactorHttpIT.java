package vn.thidua.graphql.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.AuthenticatorApp;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.infra.totp.Base32;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.directory.AgencyKind;

@ExtendWith(House.class)
class SecondFactorHttpIT extends TwoSteps {
    private static final String OFFER = "{ viewer { secondFactorOffer { secret uri } } }";

    SecondFactorHttpIT(Api api, Casting casting, Sql sql) {
        super(api, casting, sql);
    }

    @Test
    void signsInInTwoStepsOnceItIsEnabled() {
        var offer = person.ask(OFFER);
        app = AuthenticatorApp.of(offer.text("data.viewer.secondFactorOffer.secret"));
        var codes = enable();

        var first = login();
        var second = confirm(first, app.next());

        assertThat(offer.text("data.viewer.secondFactorOffer.uri"))
                .startsWith("otpauth://totp/Thi%20%C4%90ua:" + username)
                .contains("secret=" + app.secret());
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(first.status()).isEqualTo(401);
        assertThat(first.at("code")).isEqualTo("CODE_NEEDED");
        assertThat(first.at("access_token")).isNull();
        assertThat(second.status()).isEqualTo(200);
        var left = api.signedIn(second).ask(FACTOR);
        assertThat(left.at("data.viewer.secondFactor.recoveryCodesLeft")).isEqualTo(10);
    }

    @Test
    void wantsThePasswordAndACodeToBeDisabled() {
        var recovery = enable().getFirst();

        var wrongPassword = disable("not the password", recovery);
        var wrongCode = disable(Api.PASSWORD, WRONG);
        var disabled = disable(Api.PASSWORD, recovery);

        assertThat(wrongPassword.at("data.secondFactorDisable.errors.0.code"))
                .isEqualTo("PASSWORD_WRONG");
        assertThat(wrongCode.at("data.secondFactorDisable.errors.0.code")).isEqualTo("CODE_WRONG");
        assertThat(disabled.at("data.secondFactorDisable.disabled")).isEqualTo(true);
        assertThat(login().status()).isEqualTo(200);
    }

    @Test
    void isEnabledOnlyWithThePasswordAndTheCodeOfTheSecret() {
        var wrongPassword = enabling("not the password", app.secret(), app.code());
        var wrongCode = enabling(Api.PASSWORD, app.secret(), WRONG);
        var tooShort = enabling(Api.PASSWORD, "MZXW6", app.code());
        enable();
        var again = enabling(Api.PASSWORD, app.secret(), app.next());

        assertThat(List.of(wrongPassword, wrongCode, tooShort, again))
                .extracting(answer -> answer.at("data.secondFactorEnable.errors.0.code"))
                .containsExactly(
                        "PASSWORD_WRONG", "CODE_WRONG", "SECRET_MALFORMED", "ALREADY_ENABLED");
    }

    @Test
    void keepsSecretsSealedAndRecoveryCodesHashed() {
        var codes = enable();

        var row = "SELECT HEX(f.secret) FROM second_factor f JOIN account a ON a.id = f.account_id";
        var sealed = sql.text(row + " WHERE a.username = ?", username);
        var kept = sql.texts("SELECT HEX(code_hash) FROM recovery_code");

        assertThat(sealed).hasSize(2 * (12 + 20 + 16)).doesNotContain(hex(app.secret()));
        assertThat(kept).noneMatch(hash -> String.valueOf(hash).contains(hex(codes.getFirst())));
    }

    @Test
    void isTakenOffByAnAdministratorWhereTheAppIsLost() {
        enable();
        var viewer = person.ask("{ viewer { account } }");
        var account = Map.of("account", viewer.text("data.viewer.account"));
        var south = casting.tenant("South", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);

        var foreign =
                api.colleague(south, Role.ADMINISTRATOR)
                        .mutate("accountSecondFactorRemove", account, "member { username }");
        var removed =
                api.colleague(north, Role.ADMINISTRATOR)
                        .mutate(
                                "accountSecondFactorRemove",
                                account,
                                "member { username hasSecondFactor }");

        assertThat(foreign.errorCode()).isEqualTo("NOT_FOUND");
        assertThat(removed.at("data.accountSecondFactorRemove.member.hasSecondFactor"))
                .isEqualTo(false);
        assertThat(login().status()).isEqualTo(200);
    }

    @Test
    void remembersBothStepsInTheHistory() {
        enable();
        confirm(login(), WRONG);
        var in = api.signedIn(confirm(login(), app.next()));

        var told = in.ask("{ viewer { signIns(first: 5) { nodes { outcome } } } }");

        var outcomes =
                told.list("data.viewer.signIns.nodes").stream()
                        .map(node -> String.valueOf(((Map<?, ?>) node).get("outcome")));
        assertThat(outcomes)
                .containsExactly(
                        "SIGNED_IN", "CODE_ASKED", "CODE_WRONG", "CODE_ASKED", "SIGNED_IN");
    }

    private static String hex(String base32) {
        var bytes = Base32.decode(base32).orElseThrow();
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }
}
