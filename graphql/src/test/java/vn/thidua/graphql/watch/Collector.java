package vn.thidua.graphql.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** A collector of OpenTelemetry, as far as it takes spans over HTTP and keeps them. */
final class Collector implements AutoCloseable {
    private final List<byte[]> taken = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    Collector() {
        try {
            var anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            server = HttpServer.create(anyPort, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/traces", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            taken.add(exchange.getRequestBody().readAllBytes());
            exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, -1); // An empty message: all of them accepted.
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** All that was sent, byte by byte: texts stand in it as they are. */
    String bytes() {
        return taken.stream()
                .map(body -> new String(body, StandardCharsets.ISO_8859_1))
                .collect(Collectors.joining());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
