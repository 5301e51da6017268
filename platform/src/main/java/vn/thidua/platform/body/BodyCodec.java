package vn.thidua.platform.body;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.config.DeserializationConfiguration;
import io.micronaut.serde.config.SerializationConfiguration;
import io.micronaut.serde.config.annotation.SerdeConfig;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.platform.body.value.Attempt;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.body.value.BodyRefusedException;

/**
 * Documents as bytes. The same document always gives the same bytes, whatever the application's own
 * JSON settings are; older formats are read step by step.
 */
@Singleton
public final class BodyCodec {

    private final ObjectMapper json;
    private final List<FormatStep> steps;

    /** Reads all formats there have been. */
    @Inject
    public BodyCodec(ObjectMapper json) {
        this(json, List.of());
    }

    BodyCodec(ObjectMapper json, List<FormatStep> steps) {
        this.json = json.cloneWithConfiguration(null, new FixedWriting(), new FixedReading());
        this.steps = List.copyOf(steps);
    }

    /** The bytes of {@code body}: JSON in UTF-8. */
    public byte[] write(PlanBody body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The document in {@code bytes}, which were written by this codec or by an older one. */
    public PlanBody read(byte[] bytes) {
        return switch (readForeign(bytes)) {
            case Attempt.Made(var body) -> body;
            case Attempt.Refused(var reasons) -> throw new BodyRefusedException(reasons.getFirst());
        };
    }

    /** The document in bytes that somebody else wrote, or what stands against it. */
    public Attempt<PlanBody> readForeign(byte[] bytes) {
        try {
            JsonNode document = json.readValue(bytes, JsonNode.class);
            if (document == null || !document.isObject()) {
                throw new BodyRefusedException(new BodyRefused.Unreadable("not a JSON object"));
            }
            return new Attempt.Made<>(json.readValueFromTree(upgraded(document), PlanBody.class));
        } catch (IOException | RuntimeException broken) {
            return new Attempt.Refused<>(List.of(reason(broken)));
        }
    }

    private JsonNode upgraded(JsonNode document) {
        JsonNode current = document;
        int format = formatOf(current);
        for (FormatStep step : steps) {
            if (step.from() == format) {
                format++;
                current = stamped(step.upgrade(current), format);
            }
        }
        return current;
    }

    private static int formatOf(JsonNode document) {
        JsonNode format = document.get("format");
        if (format == null || !format.isNumber()) {
            throw new BodyRefusedException(new BodyRefused.Missing("format"));
        }
        return format.getIntValue();
    }

    private static JsonNode stamped(JsonNode document, int format) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        document.entries().forEach(entry -> fields.put(entry.getKey(), entry.getValue()));
        fields.put("format", JsonNode.createNumberNode(format));
        return JsonNode.createObjectNode(fields);
    }

    /** A refusing constructor's own reason, however deep the JSON reader has wrapped it. */
    private static BodyRefused reason(Throwable broken) {
        Throwable deepest = broken;
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyRefusedException refused) {
                return refused.reason();
            }
            deepest = cause;
        }
        return new BodyRefused.Unreadable(String.valueOf(deepest.getMessage()));
    }

    private static final class FixedWriting implements SerializationConfiguration {

        @Override
        public SerdeConfig.SerInclude getInclusion() {
            return SerdeConfig.SerInclude.NON_NULL;
        }

        @Override
        public boolean isAlwaysSerializeErrorsAsList() {
            return true;
        }
    }

    /** Unknown fields are an error: a slip in a document must not silently lose what it says. */
    private static final class FixedReading implements DeserializationConfiguration {

        @Override
        public boolean isIgnoreUnknown() {
            return false;
        }

        @Override
        public int getArraySizeThreshold() {
            return 100;
        }

        @Override
        public boolean isStrictNullable() {
            return false;
        }
    }
}
