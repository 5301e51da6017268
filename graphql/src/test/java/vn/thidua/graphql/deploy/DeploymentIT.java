package vn.thidua.graphql.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.TestServer;

/** Image, compose file and manifests name what the program has, and one another's things. */
@ExtendWith(House.class)
class DeploymentIT {
    private static final Pattern COMMENTED = Pattern.compile("# - \\{name: ([A-Z_]+),");
    private static final String POD = "spec/template/spec/";

    private final Manifest deployment = Manifest.read("kubernetes/deployment.yaml");
    private final Manifest container = deployment.at(POD + "containers/0");
    private final Manifest compose = Manifest.read("compose/compose.yaml");
    private final Manifest composed = compose.at("services/thidua");
    private final String dockerfile = Manifest.text("image/Dockerfile");
    private final EmbeddedServer server;

    DeploymentIT(EmbeddedServer server) {
        this.server = server;
    }

    @Test
    void everyVariableThatIsSetIsRead() {
        var set =
                Stream.of(
                                container.at("env").each().map(one -> one.at("name").value()),
                                found(COMMENTED, Manifest.text("kubernetes/deployment.yaml")),
                                composed.at("environment").keys().stream(),
                                found(Pattern.compile("\\b(THIDUA_[A-Z_]+)="), dockerfile))
                        .flatMap(names -> names)
                        // The sampler's are read by OpenTelemetry itself.
                        .filter(name -> !name.startsWith("OTEL_TRACES_SAMPLER"))
                        .distinct();

        assertThat(set).isNotEmpty().isSubsetOf(ReadSettings.list());
        assertThat(dockerfile).contains("MICRONAUT_SERVER_HOST=0.0.0.0");
    }

    @Test
    void portsAreTheSameEverywhere() {
        var exposed = found(Pattern.compile("(?m)^EXPOSE (\\d+) (\\d+)$"), dockerfile).toList();
        var ports = container.at("ports");

        assertThat(exposed).containsExactly("8080", "9464");
        assertThat(ports.each().map(port -> port.at("containerPort").value()))
                .containsExactlyElementsOf(exposed);
        assertThat(composed.at("ports").each().map(Manifest::value))
                .containsExactly("127.0.0.1:8080:8080", "127.0.0.1:9464:9464");
        assertThat(composed.at("environment/THIDUA_METRICS_PORT").value()).isEqualTo("9464");
        assertThat(variable("THIDUA_METRICS_PORT")).isEqualTo("9464");
        assertThat(dockerfile).contains("THIDUA_METRICS_PORT=9464", "healthy\", \"8080\"");
        assertThat(deployment.at("spec/template/metadata/annotations").content())
                .isEqualTo(
                        Map.of(
                                "prometheus.io/scrape", "true",
                                "prometheus.io/port", "9464",
                                "prometheus.io/path", "/metrics"));
    }

    private String variable(String name) {
        return container
                .at("env")
                .each()
                .filter(one -> one.at("name").value().equals(name))
                .map(one -> one.at("value").value())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void probesAskWhatAnswers() throws IOException {
        for (var probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
            var request = container.at(probe + "/httpGet");
            var address = server.getURI().resolve(request.at("path").value()).toURL();

            assertThat(request.at("port").value()).isEqualTo("http");
            assertThat(((HttpURLConnection) address.openConnection()).getResponseCode())
                    .as(probe)
                    .isEqualTo(200);
        }
    }

    @Test
    void theImageKnowsWhetherItsProgramIsAlive() throws Exception {
        assertThat(healthy(server.getPort())).isZero();
        assertThat(healthy(1)).isNotZero();
    }

    private static int healthy(int port) throws IOException, InterruptedException {
        var script = TestServer.root().resolve("infra/image/healthy");
        var asked =
                new ProcessBuilder("bash", script.toString(), Integer.toString(port))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertThat(asked.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return asked.exitValue();
    }

    @Test
    void imagesAreNamedWithTheirVersion() {
        var version = "thidua:1.0.0-SNAPSHOT";

        assertThat(Manifest.text("../pom.xml")).contains("<version>1.0.0-SNAPSHOT</version>");
        assertThat(container.at("image").value()).isEqualTo(version);
        assertThat(composed.at("image").value()).isEqualTo(version);
        assertThat(compose.at("services/mysql/image").value()).isEqualTo("mysql:8.4");
        assertThat(found(Pattern.compile("(?m)^FROM (\\S+)"), dockerfile))
                .containsExactly("eclipse-temurin:25.0.3_9-jre-noble", "program", "program");
    }

    @Test
    void theImageIsMadeOfWhatIsThere() {
        var root = TestServer.root();
        var copied =
                found(Pattern.compile("(?m)^COPY (?!--from)(.+) \\S+$"), dockerfile)
                        .flatMap(line -> Stream.of(line.split(" ")))
                        .filter(source -> !source.startsWith("graphql/target/"));

        assertThat(copied).isNotEmpty().allMatch(source -> Files.exists(root.resolve(source)));
        for (var script : List.of("build", "prepare", "start", "healthy")) {
            assertThat(root.resolve("infra/image").resolve(script)).isExecutable();
        }
    }

    @Test
    void nobodyIsRoot() {
        var user = deployment.at(POD + "securityContext");

        assertThat(dockerfile).contains("USER 10001:10001");
        assertThat(user.at("runAsUser").value()).isEqualTo("10001");
        assertThat(user.at("runAsNonRoot").value()).isEqualTo("true");
        assertThat(container.at("securityContext/allowPrivilegeEscalation").value())
                .isEqualTo("false");
    }

    @Test
    void whatIsCountedIsReadByTheMonitoringAlone() {
        var service = Manifest.read("kubernetes/service.yaml");
        var rules = Manifest.read("kubernetes/network.yaml").at("spec/ingress");

        assertThat(service.at("spec/ports").each().map(port -> port.at("targetPort").value()))
                .containsExactly("http");
        assertThat(rules.at("0/ports").each().map(port -> port.at("port").value()))
                .containsExactly("http");
        assertThat(rules.at("1/ports").each().map(port -> port.at("port").value()))
                .containsExactly("metrics");
        assertThat(rules.at("1/from").each()).hasSize(1);
        assertThat(rules.at("1/from/0/namespaceSelector/matchLabels").content())
                .isEqualTo(Map.of("kubernetes.io/metadata.name", "monitoring"));
    }

    @Test
    void enoughInstancesStayWhenOneGoes() {
        var budget = Manifest.read("kubernetes/disruption.yaml");
        var replicas = Integer.parseInt(deployment.at("spec/replicas").value());

        assertThat(Integer.parseInt(budget.at("spec/minAvailable").value()))
                .isPositive()
                .isLessThan(replicas);
        for (var file : List.of("disruption", "network", "service")) {
            assertThat(Manifest.text("kubernetes/" + file + ".yaml"))
                    .contains("app.kubernetes.io/name: thidua");
        }
        assertThat(Manifest.read("kubernetes/kustomization.yaml").at("resources").each())
                .allMatch(file -> Manifest.text("kubernetes/" + file.value()).length() > 0)
                .hasSize(4);
    }

    /** What the groups of a pattern found, one after the other. */
    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .flatMap(
                        match ->
                                Stream.iterate(1, n -> n <= match.groupCount(), n -> n + 1)
                                        .map(match::group));
    }
}
