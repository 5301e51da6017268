package vn.thidua.graphql.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;

/** What a collector is told of real requests, and that without one nothing is told. */
@ExtendWith(House.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TracesIT {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT = "00f067aa0ba902b7";

    private final ApplicationContext house;
    private final Collector collector = new Collector();
    private final WatchedProgram program;
    private final Person viewer;

    TracesIT(ApplicationContext house, Casting casting) {
        this.house = house;
        program =
                new WatchedProgram(
                        house,
                        Map.of(
                                "otel.exporter.otlp.endpoint",
                                collector.address(),
                                "thidua.metrics.tenants",
                                Long.toString(Long.MAX_VALUE)));
        viewer = program.api().colleague(casting.cast().north(), Role.VIEWER);
    }

    @AfterAll
    void stop() {
        program.close();
        collector.close();
    }

    @Test
    void tellsARequestWithItsStatementsUnderTheSpanOfWhoeverCalls() {
        var document = "{ oversight { agencies(first: 1) { nodes { name } } } }";

        viewer.ask(
                document,
                Map.of(),
                "traceparent",
                "00-" + TRACE + "-" + PARENT + "-01",
                "X-Request-Id",
                "request-of-the-test");
        flush();

        assertThat(collector.bytes())
                .contains("thidua", "query oversight.agencies", "answered", "other")
                .contains("request-of-the-test", "SELECT agency")
                .contains(raw(TRACE), raw(PARENT));
    }

    @Test
    void tellsNothingOfWhatPeopleWrite() {
        var answer =
                viewer.ask(
                        """
                        query Bimat($words: String) {
                          geheim: oversight {
                            agencies(first: 1, words: $words) { nodes { name } }
                          }
                          viewer { username }
                        }
                        """,
                        Map.of("words", "nguyen van an"));
        flush();

        assertThat(collector.bytes())
                .contains("query several")
                .doesNotContain("Bimat", "geheim", "nguyen", "first: 1", "WHERE")
                .doesNotContain(answer.text("data.viewer.username"));
    }

    @Test
    void connectsToNobodyUnlessACollectorIsNamed() {
        assertThat(house.containsBean(OpenTelemetry.class)).isFalse();
        assertThat(house.containsBean(Tracer.class)).isFalse();
        assertThat(house.containsBean(Watch.class)).isFalse();
    }

    private void flush() {
        program.context()
                .getBean(OpenTelemetrySdk.class)
                .getSdkTracerProvider()
                .forceFlush()
                .join(10, TimeUnit.SECONDS);
    }

    private static String raw(String hex) {
        return new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1);
    }
}
