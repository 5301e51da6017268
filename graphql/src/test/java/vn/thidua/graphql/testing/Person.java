package vn.thidua.graphql.testing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody who uses the API with a sign-in, or without one. */
public final class Person {
    private final Api api;
    private final String token;
    private final String refreshToken;

    Person(Api api, String token, String refreshToken) {
        this.api = api;
        this.token = token;
        this.refreshToken = refreshToken;
    }

    /** Sends a document without variables. */
    public Answer ask(String document) {
        return ask(document, Map.of());
    }

    /** Sends a document with variables. */
    public Answer ask(String document, Map<String, ?> variables, String... headers) {
        return api.post(
                "/graphql", Map.of("query", document, "variables", variables), token, headers);
    }

    /** Runs one mutation with its input, asking for these fields of its payload. */
    public Answer mutate(String mutation, Map<String, ?> input, String fields) {
        var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        var document =
                "mutation($input: %s!) { %s(input: $input) { %s errors { code message path } } }"
                        .formatted(type, mutation, fields);
        return ask(document, Map.of("input", input));
    }

    /** Posts to a path other than the API's. */
    public Answer post(String path, Object body) {
        return api.post(path, body, token);
    }

    /** The access token. */
    public String token() {
        return token;
    }

    /** The token to refresh the sign-in with. */
    public @Nullable String refreshToken() {
        return refreshToken;
    }
}
