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
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.value.Attempt;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.body.value.BodyRefusedException;
import vn.thidua.platform.body.value.Ordered;

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

    /** A header alone, as JSON: drafts are stored part by part. */
    public String write(PlanHeader header) {
        return text(header);
    }

    /** An item alone, as JSON. */
    public String write(PlanItem item) {
        return text(item);
    }

    /** Sections alone, as JSON. */
    public String write(Set<Section> sections) {
        return text(List.copyOf(Ordered.set(sections)));
    }

    /** The document that was stored part by part in {@code format}. */
    public PlanBody read(int format, String header, List<String> items, String statedNone) {
        return switch (readParts(format, header, items, statedNone)) {
            case Attempt.Made(var body) -> body;
            case Attempt.Refused(var reasons) -> throw new BodyRefusedException(reasons.getFirst());
        };
    }

    /** The document that these parts make, or what stands against it. */
    public Attempt<PlanBody> readParts(
            int format, String header, List<String> items, String statedNone) {
        var document =
                """
                {"format":%d,"header":%s,"items":[%s],"statedNone":%s}"""
                        .formatted(format, header, String.join(",", items), statedNone);
        return readForeign(document.getBytes(StandardCharsets.UTF_8));
    }

    private String text(Object part) {
        try {
            return json.writeValueAsString(part);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The document in {@code bytes}, which were written by this codec or by an older one. */
    public PlanBody read(byte[] bytes) {
        return switch (steps.isEmpty() ? readCurrent(bytes) : readForeign(bytes)) {
            case Attempt.Made(var body) -> body;
            case Attempt.Refused(var reasons) -> throw new BodyRefusedException(reasons.getFirst());
        };
    }

    /** Reads without the detour over a tree, which is for older formats and for telling why not. */
    private Attempt<PlanBody> readCurrent(byte[] bytes) {
        try {
            var body = json.readValue(bytes, PlanBody.class);
            return body == null ? readForeign(bytes) : new Attempt.Made<>(body);
        } catch (IOException | RuntimeException _) {
            return readForeign(bytes);
        }
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
