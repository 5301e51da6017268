/**
 * What a request did and how long each part took, told to a collector of OpenTelemetry. Off, and
 * without any connection, unless {@code OTEL_EXPORTER_OTLP_ENDPOINT} names one.
 */
@NullMarked
package vn.thidua.infra.trace;

import org.jspecify.annotations.NullMarked;
