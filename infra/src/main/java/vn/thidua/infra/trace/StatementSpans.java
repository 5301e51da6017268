package vn.thidua.infra.trace;

import io.micronaut.context.annotation.Requires;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import vn.thidua.infra.statement.StatementName;
import vn.thidua.infra.statement.StatementWatch;

/**
 * A span for each statement of a request that is traced. It says verb and table and never the
 * statement, in which there may be what people wrote.
 */
@Singleton
@Requires(property = Traces.ENDPOINT)
final class StatementSpans implements StatementWatch {
    private final Tracer tracer;
    private final Clock clock;

    StatementSpans(Tracer tracer, Clock clock) {
        this.tracer = tracer;
        this.clock = clock;
    }

    @Override
    public void answered(StatementName statement, Duration taken) {
        if (!Span.current().getSpanContext().isSampled()) {
            return;
        }
        var ended = clock.instant();
        var verb = statement.verb().name();
        var span =
                tracer.spanBuilder((verb + " " + statement.table()).strip())
                        .setSpanKind(SpanKind.CLIENT)
                        .setAttribute("db.system.name", "mysql")
                        .setAttribute("db.operation.name", verb)
                        .setStartTimestamp(ended.minus(taken))
                        .startSpan();
        if (!statement.table().isEmpty()) {
            span.setAttribute("db.collection.name", statement.table());
        }
        span.end(ended);
    }
}
