package vn.thidua.graphql.demo;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers as they are kept in files: indented, and without what differs from load to load. */
final class PrettyJson {
    private static final String DIFFERS = "...";

    private PrettyJson() {}

    /** The value of a JSON text, ids, cursors and moments taken out. */
    static @Nullable Object read(JsonMapper json, String text) {
        try {
            return steady(
                    "",
                    json.readValue(
                            text.getBytes(StandardCharsets.UTF_8), Argument.of(Object.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object steady(String name, @Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var steady = new LinkedHashMap<String, @Nullable Object>();
                map.forEach((key, of) -> steady.put("" + key, steady("" + key, of)));
                yield steady;
            }
            case List<?> list -> list.stream().map(item -> steady(name, item)).toList();
            case String _ when differs(name) -> DIFFERS;
            case null -> null;
            default -> value;
        };
    }

    private static boolean differs(String name) {
        return name.equals("id") || name.endsWith("Cursor") || name.endsWith("At");
    }

    /** The value as an indented text. */
    static String write(@Nullable Object value) {
        return write(value, "\n") + "\n";
    }

    private static String write(@Nullable Object value, String line) {
        var deeper = line + "  ";
        return switch (value) {
            case Map<?, ?> map ->
                    map.entrySet().stream()
                            .map(of -> "\"" + of.getKey() + "\": " + write(of.getValue(), deeper))
                            .collect(Collectors.joining("," + deeper, "{" + deeper, line + "}"));
            case List<?> list when list.isEmpty() -> "[]";
            case List<?> list ->
                    list.stream()
                            .map(item -> write(item, deeper))
                            .collect(Collectors.joining("," + deeper, "[" + deeper, line + "]"));
            case String text ->
                    '"'
                            + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
                            + '"';
            case null -> "null";
            default -> value.toString();
        };
    }
}
