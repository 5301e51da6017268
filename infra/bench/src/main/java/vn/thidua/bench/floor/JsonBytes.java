package vn.thidua.bench.floor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes JSON as the program does. */
final class JsonBytes {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonBytes() {}

    /**
     * Writes a value in UTF-8.
     *
     * @param leaf what to put in the place of a text, number or truth value
     */
    static byte[] of(Object value, UnaryOperator<@Nullable Object> leaf) {
        var bytes = new ByteArrayOutputStream();
        try (var generator = FACTORY.createGenerator(bytes)) {
            write(value, leaf, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(
            @Nullable Object value, UnaryOperator<@Nullable Object> leaf, JsonGenerator to)
            throws IOException {
        switch (value) {
            case Map<?, ?> map -> {
                to.writeStartObject();
                for (var entry : map.entrySet()) {
                    to.writeFieldName(entry.getKey().toString());
                    write(entry.getValue(), leaf, to);
                }
                to.writeEndObject();
            }
            case Collection<?> list -> {
                to.writeStartArray();
                for (var item : list) {
                    write(item, leaf, to);
                }
                to.writeEndArray();
            }
            case null, default -> to.writePOJO(leaf.apply(value));
        }
    }
}
