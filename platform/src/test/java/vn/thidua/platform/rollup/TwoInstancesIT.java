package vn.thidua.platform.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.platform.rollup.Reporting.HELD;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Accounts;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.SignIn;
import vn.thidua.platform.access.SignInAnswer;
import vn.thidua.platform.graph.Planting;

/**
 * Two instances of the program on one database know nothing of each other and need not: whatever
 * counts is in the database. RollupCheckIT shows that one of them checks at a time.
 */
@ExtendWith(House.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoInstancesIT {
    private static final String PASSWORD = "một mật khẩu dài";

    private final ApplicationContext one;
    private final ApplicationContext other;

    TwoInstancesIT(ApplicationContext house) {
        this.one = house;
        this.other = second(house);
    }

    @AfterAll
    void stop() {
        other.close();
    }

    @Test
    void seeEachOthersFactsAndLinksInTheVeryNextSum() {
        var cast = one.getBean(Casting.class).cast();
        var above = one.getBean(Planting.class).plan(cast.ministry());
        var below = other.getBean(Planting.class).plan(cast.north());
        var reports = one.getBean(Reporting.class);
        var othersReports = other.getBean(Reporting.class);

        reports.held(cast.north(), below, "2");
        other.getBean(Planting.class).link(cast.north(), below, above);
        assertThat(reports.total(cast.ministry(), above, HELD)).isEqualTo("2");

        othersReports.held(cast.north(), below, "3");
        assertThat(reports.total(cast.ministry(), above, HELD)).isEqualTo("5");
        assertThat(othersReports.total(cast.ministry(), above, HELD)).isEqualTo("5");
    }

    @Test
    void endASessionForEachOther() {
        var casting = one.getBean(Casting.class);
        var agency = casting.cast().north();
        var person = casting.colleague(agency, PASSWORD, Role.PLANNER);
        var name = one.getBean(Accounts.class).fetch(agency, person.account()).username();
        var signIn = one.getBean(SignIn.class);
        var othersSignIn = other.getBean(SignIn.class);
        var session = ((SignInAnswer.SignedIn) signIn.signIn(name, PASSWORD, null)).session();

        assertThat(othersSignIn.callerOf(session)).isPresent();
        othersSignIn.signOut(session);

        assertThat(signIn.callerOf(session)).isEmpty();
    }

    private static ApplicationContext second(ApplicationContext house) {
        Map<String, Object> properties =
                Map.of(
                        "datasources.default.url", setting(house, "url"),
                        "datasources.default.username", setting(house, "username"),
                        "datasources.default.password", setting(house, "password"),
                        "liquibase.enabled", false); // The house has migrated it.
        return ApplicationContext.run(properties, "test");
    }

    private static String setting(ApplicationContext house, String name) {
        return house.getRequiredProperty("datasources.default." + name, String.class);
    }
}
