package vn.thidua.graphql.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.directory.AgencyKind;

@ExtendWith(House.class)
class AccountCreateHttpIT {
    private final Person administrator;
    private final Sql sql;

    AccountCreateHttpIT(Api api, Casting casting, Sql sql) {
        var north = casting.tenant("North", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        this.administrator = api.colleague(north, Role.ADMINISTRATOR);
        this.sql = sql;
    }

    /** Both go into letters: neither may add a line to one, or a second address. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Chi↵You have won,         c@north.example, DISPLAY_NAME_MALFORMED
                    Chi↵Bcc: b@south.example, c@north.example, DISPLAY_NAME_MALFORMED
                    Chi,                      c@north.example↵Bcc: b@s.vn, EMAIL_MALFORMED
                    Chi,                      'c@north.example, b@south.vn', EMAIL_MALFORMED
                    Chi,                      Chi <c@north.example>, EMAIL_MALFORMED
                    """)
    void refusesWhatWouldWriteMoreIntoALetterThanOneNameAndOneAddress(
            String displayName, String email, String code) {
        var username = "chi" + System.nanoTime();

        var created =
                administrator.mutate(
                        "accountCreate",
                        Map.of(
                                "username", username,
                                "displayName", displayName.replace("↵", "\r\n"),
                                "email", email.replace("↵", "\r\n"),
                                "roles", Set.of("VIEWER")),
                        "invitation { account }");

        assertThat(created.at("data.accountCreate.errors.0.code")).isEqualTo(code);
        assertThat(sql.number("SELECT COUNT(*) FROM account WHERE username = ?", username))
                .isZero();
    }
}
