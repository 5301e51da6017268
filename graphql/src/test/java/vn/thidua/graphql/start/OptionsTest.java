package vn.thidua.graphql.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @Test
    void startTheDemoOnAnEmbeddedDatabaseWhenNothingIsSaid() {
        var options = parse("");

        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.data()).isEqualTo(Path.of(".data/mysql"));
        assertThat(options.demo()).isTrue();
        assertThat(options.database()).isNull();
    }

    @Test
    void takeWhatIsSaid() {
        var options = parse("--port 0 --data /tmp/x --empty");

        assertThat(options.port()).isZero();
        assertThat(options.data()).isEqualTo(Path.of("/tmp/x"));
        assertThat(options.demo()).isFalse();
        assertThat(parse("--help").help()).isTrue();
    }

    @Test
    void bringTheDemoIntoADatabaseOfOnesOwnTooUnlessItIsToStayEmpty() {
        var url = "jdbc:mysql://db/thidua";

        assertThat(parse("--database " + url).demo()).isTrue();
        assertThat(parse("--empty --database " + url).demo()).isFalse();
    }

    @Test
    void takeATenantOutOrIn() {
        assertThat(parse("").transfer()).isNull();
        assertThat(parse("--export bo-tu-phap out").transfer())
                .isEqualTo(new Transfer.Out("bo-tu-phap", Path.of("out")));
        assertThat(parse("--import out").transfer()).isEqualTo(new Transfer.In(Path.of("out")));
    }

    @Test
    void takeTheDatabaseFromTheEnvironment() {
        var environment =
                Map.of(
                        "THIDUA_DATABASE_URL", "jdbc:mysql://db/one",
                        "THIDUA_DATABASE_USER", "an",
                        "THIDUA_DATABASE_PASSWORD", "secret");

        assertThat(Options.parse(List.of(), environment).database())
                .isEqualTo(new Options.Database("jdbc:mysql://db/one", "an", "secret"));
        assertThat(
                        Options.parse(List.of("--database", "jdbc:mysql://db/two"), environment)
                                .database())
                .isEqualTo(new Options.Database("jdbc:mysql://db/two", "an", "secret"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--prot 1",
                "--port",
                "--port x",
                "--port -1",
                "--port 65536",
                "--data",
                "--database",
                "--database postgres://db",
                "--export",
                "--export bo-tu-phap",
                "--import",
                "x"
            })
    void sayWhatTheyDoNotUnderstand(String line) {
        assertThatThrownBy(() -> parse(line))
                .isInstanceOf(Options.Misunderstood.class)
                .hasMessageMatching("(--|there is no option ).*");
    }

    private static Options parse(String line) {
        var arguments = line.isEmpty() ? List.<String>of() : List.of(line.split(" "));
        return Options.parse(arguments, Map.of());
    }
}
