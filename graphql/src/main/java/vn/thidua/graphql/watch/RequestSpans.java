package vn.thidua.graphql.watch;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import jakarta.inject.Singleton;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.trace.Traces;

/**
 * A span for each request: what was asked for in words of the schema, how it ended, and the id by
 * which the log knows it. Documents, variables and names of clients are not in it.
 */
@Singleton
@Requires(property = Traces.ENDPOINT)
final class RequestSpans implements Watch {
    private final Tracer tracer;
    private final TextMapPropagator propagator;

    RequestSpans(Tracer tracer, OpenTelemetry telemetry) {
        this.tracer = tracer;
        this.propagator = telemetry.getPropagators().getTextMapPropagator();
    }

    @Override
    @SuppressWarnings("MustBeClosedChecker") // Closed by what is given back, on the same thread.
    public Consumer<Ended> begin(HttpRequest<?> request, String id) {
        var span =
                tracer.spanBuilder("request")
                        .setSpanKind(SpanKind.SERVER)
                        .setAttribute("thidua.request", id)
                        .setParent(propagator.extract(Context.root(), request, new Headers()))
                        .startSpan();
        var current = span.makeCurrent();
        return ended -> {
            current.close();
            end(span, ended);
        };
    }

    private static void end(Span span, Ended ended) {
        var asked = ended.asked();
        span.updateName(asked.kind() + " " + asked.field());
        span.setAttribute("graphql.operation.type", asked.kind());
        span.setAttribute("thidua.field", asked.field());
        span.setAttribute("thidua.outcome", ended.outcome().label());
        span.setAttribute("thidua.tenant", ended.tenant());
        if (ended.outcome() == Outcome.FAILED) {
            span.setStatus(StatusCode.ERROR);
        }
        span.end();
    }

    /** Where the span of whoever calls is told. */
    private static final class Headers implements TextMapGetter<HttpRequest<?>> {
        @Override
        public Iterable<String> keys(HttpRequest<?> request) {
            return request.getHeaders().names();
        }

        @Override
        public @Nullable String get(@Nullable HttpRequest<?> request, String name) {
            return request == null ? null : request.getHeaders().get(name);
        }
    }
}
