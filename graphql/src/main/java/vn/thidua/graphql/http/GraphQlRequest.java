package vn.thidua.graphql.http;

import io.micronaut.http.HttpParameters;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.engine.Operation;

/** Reads the parameters of GraphQL over HTTP: query, operationName, variables, extensions. */
final class GraphQlRequest {
    private static final String QUERY = "query";
    private static final String NAME = "operationName";
    private static final String VARIABLES = "variables";
    private static final String EXTENSIONS = "extensions";

    private GraphQlRequest() {}

    /** What the body of a POST asks for. */
    static Operation post(byte[] body) {
        var parameters = object(JsonText.read(body));
        if (parameters == null) {
            throw new BadRequest();
        }
        return operation(parameters, false);
    }

    /** What the address of a GET asks for. */
    static Operation get(HttpParameters address) {
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        address.getFirst(QUERY).ifPresent(text -> parameters.put(QUERY, text));
        address.getFirst(NAME).ifPresent(text -> parameters.put(NAME, text));
        address.getFirst(VARIABLES).ifPresent(text -> parameters.put(VARIABLES, json(text)));
        address.getFirst(EXTENSIONS).ifPresent(text -> parameters.put(EXTENSIONS, json(text)));
        return operation(parameters, true);
    }

    private static Operation operation(
            Map<String, @Nullable Object> parameters, boolean queriesOnly) {
        var query = text(parameters.get(QUERY));
        if (query == null) {
            throw new BadRequest();
        }
        object(parameters.get(EXTENSIONS));
        var variables = object(parameters.get(VARIABLES));
        return new Operation(
                query,
                text(parameters.get(NAME)),
                variables == null ? Map.of() : variables,
                queriesOnly);
    }

    private static @Nullable Object json(String text) {
        return text.isBlank() ? null : JsonText.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            default -> throw new BadRequest();
        };
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Map<String, @Nullable Object> object(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Map<?, ?> map -> (Map<String, @Nullable Object>) map;
            default -> throw new BadRequest();
        };
    }
}
