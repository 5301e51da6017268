package vn.thidua.graphql.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whether a start brings the demo, and what it says of it. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class DemoStartIT {
    private static final String WARNING = "whose password everybody knows. --empty avoids that.";
    private static final String SIGN_INS = "Sign in as ROLE@AGENCY";

    @TempDir Path folder;

    @Test
    void saysOnceThatAnEmptyDatabaseWasGivenKnownAccounts() throws Exception {
        assertThat(saidBy()).contains(WARNING, SIGN_INS);
        assertThat(saidBy()).contains(SIGN_INS).doesNotContain(WARNING);
    }

    @Test
    void leavesADatabaseAsItIsThatHasAnOperatorAlready() throws Exception {
        assertThat(saidBy("--empty")).contains("The operator is operator@platform");
        assertThat(saidBy()).isEmpty();
    }

    @Test
    void doesNotGoOnWithHalfADemo() throws Exception {
        try (var interrupted = Started.with(folder, "--port", "0")) {
            interrupted.awaitError("demo: agencies");
            interrupted.kill();
        }

        try (var second = Started.with(folder, "--port", "0")) {
            assertThat(second.exit()).isEqualTo(1);
            assertThat(second.errors()).contains("stopped while it loaded the demo");
        }
    }

    /** What a run says below its ready line. */
    private String saidBy(String... options) throws Exception {
        var line = new String[options.length + 2];
        line[0] = "--port";
        line[1] = "0";
        System.arraycopy(options, 0, line, 2, options.length);
        try (var program = Started.with(folder, line)) {
            program.base();
            program.stop();
            return program.rest();
        }
    }
}
