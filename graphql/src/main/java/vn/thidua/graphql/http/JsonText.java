package vn.thidua.graphql.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON to and from plain maps, lists, texts, numbers and truth values. */
final class JsonText {
    private static final int DEPTH_MAX = 100;
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(DEPTH_MAX).build())
                    .build();

    private JsonText() {}

    /**
     * Reads one JSON value and nothing after it.
     *
     * @throws BadRequest if it is not that
     */
    static @Nullable Object read(byte[] json) {
        try (var parser = FACTORY.createParser(json)) {
            parser.nextToken();
            var value = value(parser);
            if (parser.nextToken() != null) {
                throw new BadRequest();
            }
            return value;
        } catch (IOException malformed) {
            throw new BadRequest();
        }
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case null -> throw new BadRequest();
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new BadRequest();
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) throws IOException {
        var object = new LinkedHashMap<String, @Nullable Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            object.put(name, value(parser));
        }
        return object;
    }

    private static Collection<@Nullable Object> array(JsonParser parser) throws IOException {
        var array = new ArrayList<@Nullable Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser));
        }
        return array;
    }

    /** Writes a value in UTF-8. */
    static byte[] write(Object value) {
        var bytes = new ByteArrayOutputStream();
        try (var generator = FACTORY.createGenerator(bytes)) {
            write(value, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(@Nullable Object value, JsonGenerator to) throws IOException {
        switch (value) {
            case null -> to.writeNull();
            case String text -> to.writeString(text);
            case Integer number -> to.writeNumber(number);
            case Boolean truth -> to.writeBoolean(truth);
            case Map<?, ?> map -> writeObject(map, to);
            case Collection<?> list -> writeArray(list, to);
            case Long number -> to.writeNumber(number);
            case Double number -> to.writeNumber(number);
            case BigInteger number -> to.writeNumber(number);
            case BigDecimal number -> to.writeNumber(number);
            default -> throw new IllegalStateException("no JSON for " + value.getClass());
        }
    }

    private static void writeObject(Map<?, ?> map, JsonGenerator to) throws IOException {
        to.writeStartObject();
        for (var entry : map.entrySet()) {
            to.writeFieldName(entry.getKey().toString());
            write(entry.getValue(), to);
        }
        to.writeEndObject();
    }

    private static void writeArray(Collection<?> list, JsonGenerator to) throws IOException {
        to.writeStartArray();
        for (var item : list) {
            write(item, to);
        }
        to.writeEndArray();
    }
}
