package vn.thidua.infra.trace;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import jakarta.inject.Singleton;
import java.util.Map;

/** Makes what spans are sent with. All variables of OpenTelemetry's ({@code OTEL_…}) hold. */
@Factory
@Requires(property = Traces.ENDPOINT)
public final class Traces {
    /** The collector's address; without it nothing is traced. */
    public static final String ENDPOINT = "otel.exporter.otlp.endpoint";

    @Singleton
    @Bean(preDestroy = "close")
    OpenTelemetrySdk telemetry(@Property(name = ENDPOINT) String endpoint) {
        var unlessToldOtherwise =
                Map.of(
                        ENDPOINT,
                        endpoint,
                        "otel.exporter.otlp.protocol",
                        "http/protobuf",
                        "otel.service.name",
                        "thidua",
                        "otel.propagators",
                        "tracecontext",
                        // Figures go another way, the log stays where it is.
                        "otel.metrics.exporter",
                        "none",
                        "otel.logs.exporter",
                        "none");
        return AutoConfiguredOpenTelemetrySdk.builder()
                .addPropertiesSupplier(() -> unlessToldOtherwise)
                .disableShutdownHook() // The application closes it, after its last request.
                .build()
                .getOpenTelemetrySdk();
    }

    @Singleton
    Tracer tracer(OpenTelemetry telemetry) {
        return telemetry.getTracer("vn.thidua");
    }
}
