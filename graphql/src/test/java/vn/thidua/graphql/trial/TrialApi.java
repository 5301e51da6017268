package vn.thidua.graphql.trial;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.thidua.infra.testing.House;

/**
 * The running API with the trial feature besides the real ones, on the house's database.
 * {@code @ExtendWith(TrialApi.Extension.class)} gives it to a test.
 */
public final class TrialApi implements AutoCloseable {
    private final ApplicationContext house;
    private final EmbeddedServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private TrialApi(ApplicationContext house) {
        this.house = house;
        server = startWith(List.of("schema", "schema-trial"));
    }

    /** Another such program, with the schema files of these folders. */
    public EmbeddedServer startWith(List<String> folders) {
        return ApplicationContext.run(
                EmbeddedServer.class,
                Map.of(
                        "datasources.default.url",
                        setting(house, "url"),
                        "datasources.default.username",
                        setting(house, "username"),
                        "datasources.default.password",
                        setting(house, "password"),
                        "liquibase.enabled",
                        false, // The house has migrated it.
                        "micronaut.server.port",
                        -1,
                        "thidua.trial",
                        true,
                        "thidua.schema.folders",
                        folders),
                house.getEnvironment().getActiveNames().toArray(String[]::new));
    }

    private static String setting(ApplicationContext house, String name) {
        return house.getProperty("datasources.default." + name, String.class).orElse("");
    }

    /** What a loader was asked since the last call of this. */
    public List<Set<String>> loads() {
        var asked = server.getApplicationContext().getBean(TrialFields.Neighbours.class).asked;
        var copy = List.copyOf(asked);
        asked.clear();
        return copy;
    }

    /** Sends a document as a browser's client would, and gives the answer's text. */
    public String ask(String document, String... headers) {
        return post("{\"query\":" + quoted(document) + "}", headers).body();
    }

    /** Posts this JSON; headers in pairs are set over the usual ones. */
    public HttpResponse<String> post(String json, String... headers) {
        var request =
                HttpRequest.newBuilder(address(""))
                        .setHeader("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json));
        return send(request, headers);
    }

    /** Gets the address with this query. */
    public HttpResponse<String> get(String query, String... headers) {
        return send(HttpRequest.newBuilder(address(query)).GET(), headers);
    }

    /** Gets another address of the program. */
    public HttpResponse<String> at(String path) {
        return send(HttpRequest.newBuilder(server.getURI().resolve(path)).GET(), "Accept", "*/*");
    }

    /** A text as JSON writes it. */
    public static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        for (var index = 0; index < headers.length; index += 2) {
            request.setHeader(headers[index], headers[index + 1]);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI address(String query) {
        return server.getURI().resolve("/graphql" + query);
    }

    @Override
    public void close() {
        server.close();
    }

    /** Starts it once for all tests that ask for it. */
    public static final class Extension implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == TrialApi.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(Namespace.create(TrialApi.class))
                    .getOrComputeIfAbsent(
                            TrialApi.class, _ -> new TrialApi(House.context(test)), TrialApi.class);
        }
    }
}
