package vn.thidua.infra.metric;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Where Prometheus reads the figures: {@code GET /metrics} on a port of its own, which answers
 * nothing else. The API's port knows nothing of them, so nobody who reaches only that one can read
 * them, and they can still be read while the API has its hands full.
 */
@Context
@Requires(property = MetricsSettings.PORT)
public final class MetricsPort {
    private static final String PATH = "/metrics";
    private static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    MetricsPort(
            PrometheusMeterRegistry registry,
            @Property(name = MetricsSettings.HOST, defaultValue = "localhost") String host,
            @Property(name = MetricsSettings.PORT) int port) {
        this.registry = registry;
        this.server = opened(host, port);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private static HttpServer opened(String host, int port) {
        try {
            return HttpServer.create(new InetSocketAddress(host, port), 0);
        } catch (IOException e) {
            var place = "%s:%d for metrics cannot be opened".formatted(host, port);
            throw new UncheckedIOException(place, e);
        }
    }

    /** The port that it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals(PATH)) {
                exchange.sendResponseHeaders(404, -1);
            } else if (!exchange.getRequestMethod().equals("GET")) {
                exchange.getResponseHeaders().set("Allow", "GET");
                exchange.sendResponseHeaders(405, -1);
            } else {
                var figures = registry.scrape().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", MEDIA_TYPE);
                exchange.sendResponseHeaders(200, figures.length);
                exchange.getResponseBody().write(figures);
            }
        }
    }

    @PreDestroy
    void close() {
        server.stop(0);
        threads.close();
    }
}
