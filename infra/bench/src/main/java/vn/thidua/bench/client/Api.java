package vn.thidua.bench.client;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import vn.thidua.bench.fill.People;

/** Signs in and asks, for whatever is not measured. */
public final class Api {
    private final URI root;
    private final JsonMapper json;
    private final HttpClient http = HttpClient.newHttpClient();

    /** The API at this address. */
    public Api(URI root, JsonMapper json) {
        this.root = root;
        this.json = json;
    }

    /** Signs somebody of the country in and gives the access token. */
    public String signIn(String username) {
        var answer = post("/login", Map.of("username", username, "password", People.PASSWORD), "");
        return answer.text("access_token");
    }

    /** Sends a document with its variables. */
    public Answer ask(String token, String document, Map<String, ?> variables) {
        var answer = post("/graphql", Map.of("query", document, "variables", variables), token);
        if (answer.find("errors").isPresent()) {
            throw new IllegalStateException(answer.toString());
        }
        return answer;
    }

    /** The bytes that such a question is sent as. */
    public byte[] written(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer post(String path, Object body, String token) {
        var request =
                HttpRequest.newBuilder(root.resolve(path))
                        .setHeader("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(written(body)));
        if (!token.isEmpty()) {
            request.setHeader("Authorization", "Bearer " + token);
        }
        try {
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(
                    response.statusCode(),
                    json.readValue(response.body(), Argument.mapOf(String.class, Object.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
