package vn.thidua.graphql.watch;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.graphql.testing.Api;
import vn.thidua.infra.metric.MetricsPort;

/** One more instance of the program, which operators watch, on the database of the house. */
final class WatchedProgram implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final ApplicationContext context;

    WatchedProgram(ApplicationContext house, Map<String, Object> settings) {
        var properties = new HashMap<>(settings);
        for (var name : List.of("url", "username", "password")) {
            var key = "datasources.default." + name;
            properties.put(key, house.getRequiredProperty(key, String.class));
        }
        properties.put("liquibase.enabled", false); // The house has migrated it.
        properties.put("micronaut.server.port", -1);
        context = ApplicationContext.run(properties, "test");
    }

    ApplicationContext context() {
        return context;
    }

    /** The instance's API. */
    Api api() {
        return context.getBean(Api.class);
    }

    /** What Prometheus reads now. */
    String scrape() {
        var response = atMetricsPort("GET", "/metrics");
        if (response.statusCode() != 200) {
            throw new AssertionError(response.statusCode());
        }
        return response.body();
    }

    /** What the port for metrics answers. */
    HttpResponse<String> atMetricsPort(String method, String path) {
        var port = context.getBean(MetricsPort.class).port();
        return send(method, URI.create("http://localhost:" + port + path));
    }

    /** What an address answers. */
    HttpResponse<String> send(String method, URI address) {
        try {
            var request = HttpRequest.newBuilder(address).method(method, BodyPublishers.noBody());
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The sum of a figure over all its series that have these labels, {@code name="value"}. */
    double figure(String name, String... labels) {
        return scrape().lines()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .filter(line -> Arrays.stream(labels).allMatch(line::contains))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    @Override
    public void close() {
        context.close();
    }
}
