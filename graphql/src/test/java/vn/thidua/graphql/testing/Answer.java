package vn.thidua.graphql.testing;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the API answered, looked into by paths such as {@code data.viewer.roles.0}. */
public final class Answer {
    private final HttpResponse<byte[]> response;
    private final @Nullable Object body;

    Answer(HttpResponse<byte[]> response, JsonMapper json) {
        this.response = response;
        try {
            this.body =
                    response.body().length == 0
                            ? null
                            : json.readValue(
                                    response.body(), Argument.mapOf(String.class, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The HTTP status. */
    public int status() {
        return response.statusCode();
    }

    /** The answer as it came. */
    public String raw() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** The value of a header. */
    public @Nullable String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    /** Every header whose name starts so, with its values in the order sent, in lower case. */
    public Map<String, List<String>> headers(String start) {
        var found = new TreeMap<String, List<String>>();
        response.headers()
                .map()
                .forEach(
                        (name, values) -> {
                            if (name.toLowerCase(Locale.ROOT).startsWith(start)) {
                                found.put(name.toLowerCase(Locale.ROOT), values);
                            }
                        });
        return found;
    }

    /** What stands at a path; null if nothing does. */
    public @Nullable Object at(String path) {
        var here = body;
        for (var step : path.split("\\.")) {
            here =
                    switch (here) {
                        case Map<?, ?> map -> map.get(step);
                        case List<?> list -> element(list, step);
                        case null, default -> null;
                    };
        }
        return here;
    }

    /** The text at a path; fails with the whole answer if there is none. */
    public String text(String path) {
        return Objects.requireNonNull(at(path), () -> path + " is absent in " + raw()).toString();
    }

    /** The list at a path; fails with the whole answer if there is none. */
    public List<?> list(String path) {
        return (List<?>) Objects.requireNonNull(at(path), () -> path + " is absent in " + raw());
    }

    /** The code of the first error of the answer; null if there is none. */
    public @Nullable Object errorCode() {
        return at("errors.0.extensions.code");
    }

    @Override
    public String toString() {
        return status() + " " + raw();
    }

    private static @Nullable Object element(List<?> list, String step) {
        var index = Integer.parseInt(step);
        return index < list.size() ? list.get(index) : null;
    }
}
