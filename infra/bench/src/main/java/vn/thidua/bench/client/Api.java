package vn.thidua.bench.client;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import vn.thidua.bench.fill.People;

/** Signs in and asks, for whatever is not measured. */
public final class Api {
    private static final int OK = 200;

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

    /** What an answer's bytes say. */
    public Answer read(byte[] answer) {
        try {
            return new Answer(
                    OK, json.readValue(answer, Argument.mapOf(String.class, Object.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Sends bytes and gives those of the answer, which must be a good one.
     *
     * @param token of whoever asks; empty for nobody
     * @param headers names and values in turn
     */
    public byte[] send(String path, byte[] body, String token, String... headers) {
        var response = exchange(path, body, token, headers);
        if (response.statusCode() != OK) {
            throw new IllegalStateException(
                    path + " answers " + response.statusCode() + " " + text(response.body()));
        }
        return response.body();
    }

    private Answer post(String path, Object body, String token) {
        return read(send(path, written(body), token));
    }

    private HttpResponse<byte[]> exchange(
            String path, byte[] body, String token, String... headers) {
        var request =
                HttpRequest.newBuilder(root.resolve(path))
                        .setHeader("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!token.isEmpty()) {
            request.setHeader("Authorization", "Bearer " + token);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
