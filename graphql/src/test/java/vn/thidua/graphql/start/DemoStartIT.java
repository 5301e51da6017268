package vn.thidua.graphql.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.infra.testing.House;

/** Whether a start brings the demo, and what it says of it; on its own MySQL and on one's own. */
@ExtendWith(House.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class DemoStartIT {
    private static final String WARNING = "whose password everybody knows. --empty avoids that.";
    private static final String SIGN_INS = "Sign in as ROLE@AGENCY";

    @TempDir Path folder;
    private final ApplicationContext house;

    DemoStartIT(ApplicationContext house) {
        this.house = house;
    }

    @Test
    void saysOnceThatAnEmptyDatabaseWasGivenKnownAccounts() throws Exception {
        assertThat(saidBy()).contains(WARNING, SIGN_INS);
        assertThat(saidBy()).contains(SIGN_INS).doesNotContain(WARNING);
    }

    @Test
    void leavesADatabaseAsItIsThatHasAnOperatorAlready() throws Exception {
        var own = own("worked_in");

        assertThat(saidBy(own, "--empty")).contains("The operator is operator@platform");
        assertThat(saidBy(own)).isEmpty();
    }

    @Test
    void doesNotGoOnWithHalfADemo() throws Exception {
        var own = own("interrupted");
        try (var interrupted = Started.with(folder, own, "--port", "0")) {
            interrupted.awaitError("demo: agencies");
            interrupted.kill();
        }

        try (var second = Started.with(folder, own, "--port", "0")) {
            assertThat(second.exit()).isEqualTo(1);
            assertThat(second.errors()).contains("stopped while it loaded the demo");
        }
    }

    /** What a run on its own MySQL says below its ready line. */
    private String saidBy() throws Exception {
        return saidBy(Map.of());
    }

    private String saidBy(Map<String, String> environment, String... options) throws Exception {
        var line = new ArrayList<>(List.of("--port", "0"));
        line.addAll(List.of(options));
        try (var program = Started.with(folder, environment, line.toArray(String[]::new))) {
            program.base();
            program.stop();
            return program.rest();
        }
    }

    /** How a program is told of a database of one's own: an empty one on the house's server. */
    private Map<String, String> own(String name) {
        var url = setting("url").replaceFirst("/(test_[0-9]+)", "/$1_" + name);
        return Map.of(
                "THIDUA_DATABASE_URL", url,
                "THIDUA_DATABASE_USER", setting("username"),
                "THIDUA_DATABASE_PASSWORD", setting("password"));
    }

    private String setting(String name) {
        return house.getRequiredProperty("datasources.default." + name, String.class);
    }
}
