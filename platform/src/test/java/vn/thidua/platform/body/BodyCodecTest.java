package vn.thidua.platform.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.body.content.Basis;
import vn.thidua.platform.body.content.ContentItem;
import vn.thidua.platform.body.content.FieldKind;
import vn.thidua.platform.body.content.FormField;
import vn.thidua.platform.body.content.FormTemplate;
import vn.thidua.platform.body.content.Quota;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.value.Attempt;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.body.value.Decimal;
import vn.thidua.platform.body.value.ItemKey;

class BodyCodecTest {

    private static final ObjectMapper JSON = ObjectMapper.getDefault();
    private static final BodyCodec CODEC = new BodyCodec(JSON);

    @Test
    void readsTheKeptSampleOfFormat1() throws IOException {
        PlanBody body = CODEC.read(sample("format-1.json"));

        assertThat(body.header().theme()).isEqualTo("Đoàn kết, sáng tạo");
        assertThat(body.statedNone()).containsExactly(Section.FUNDS);
        assertThat(body.items())
                .extracting(item -> item.key().value())
                .containsExactly("basis-1", "content-1", "content-1.1", "quota-1");
        Quota quota = (Quota) body.find(new ItemKey("quota-1")).orElseThrow().content();
        assertThat(quota.percent()).isEqualTo(new Decimal("12.50"));
        assertThat(quota.appliesTo()).isEmpty();
        Basis basis = (Basis) body.find(new ItemKey("basis-1")).orElseThrow().content();
        assertThat(basis.document().date()).hasToString("2025-11-28");
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        byte[] once = CODEC.write(CODEC.read(sample("format-1.json")));

        byte[] twice = new BodyCodec(JSON).write(new BodyCodec(JSON).read(once));

        assertThat(new String(twice, UTF_8)).isEqualTo(new String(once, UTF_8));
        assertThat(new String(once, UTF_8))
                .contains("\"percent\":\"12.50\"")
                .doesNotContain("null");
    }

    @Test
    void readsWhatAJsonColumnHasReordered() {
        String reordered =
                """
                {"items": [{"content": {"title": "Một", "kind": "CONTENT_ITEM"}, "revision": 1,
                 "position": 1, "section": "CONTENT", "key": "a"}],
                 "header": {"revision": 1}, "format": 1}
                """;

        PlanBody body = CODEC.read(reordered.getBytes(UTF_8));

        assertThat(((ContentItem) body.items().getFirst().content()).title()).isEqualTo("Một");
    }

    @Test
    void readsFormsWrittenBeforeFieldsHadHelpAndBounds() {
        String before =
                """
                {"format": 1, "header": {"revision": 1}, "items": [{"key": "f", "section": "FORMS",
                 "position": 1, "revision": 1, "content": {"kind": "FORM_TEMPLATE",
                 "code": "Mẫu 1", "title": "Đăng ký", "fields": [{"name": "name",
                 "label": "Họ và tên", "fieldKind": "TEXT", "required": true}]}}]}
                """;

        PlanBody body = CODEC.read(before.getBytes(UTF_8));

        FormTemplate form = (FormTemplate) body.items().getFirst().content();
        assertThat(form.fields())
                .containsExactly(
                        new FormField(
                                "name",
                                "Họ và tên",
                                null,
                                FieldKind.TEXT,
                                true,
                                List.of(),
                                null,
                                null));
        assertThat(new String(CODEC.write(body), UTF_8)).doesNotContain("help", "min", "max");
    }

    @Test
    void saysWhyForeignBytesAreRefused() {
        assertThat(refusal("no json")).isInstanceOf(BodyRefused.Unreadable.class);
        assertThat(refusal("[]")).isInstanceOf(BodyRefused.Unreadable.class);
        assertThat(refusal("{}")).isEqualTo(new BodyRefused.Missing("format"));
        assertThat(refusal("{\"format\": 7, \"header\": {\"revision\": 1}}"))
                .isEqualTo(new BodyRefused.UnknownFormat(7));
        assertThat(refusal("{\"format\": 1, \"header\": {\"revision\": 1, \"colour\": \"red\"}}"))
                .isInstanceOf(BodyRefused.Unreadable.class);
        assertThat(refusal("{\"format\": 1, \"header\": {\"revision\": 0}}"))
                .isEqualTo(new BodyRefused.TooSmall("revision", 0, 1));
    }

    @Test
    void refusesADateThatNoCalendarHas() {
        String text =
                """
                {"format": 1, "header": {"revision": 1, "period": {"end": "2022-02-30"}}}
                """;

        assertThat(refusal(text)).isEqualTo(new BodyRefused.BadDate("2022-02-30"));
    }

    @Test
    void upgradesOlderFormatsStepByStep() {
        BodyCodec codec =
                new BodyCodec(
                        JSON, List.of(renaming(-1, "t", "name"), renaming(0, "name", "title")));
        String old =
                """
                {"format": -1, "header": {"revision": 1, "t": "Kế hoạch"}}
                """;

        PlanBody body = codec.read(old.getBytes(UTF_8));

        assertThat(body.format()).isEqualTo(PlanBody.FORMAT);
        assertThat(body.header().title()).isEqualTo("Kế hoạch");
    }

    /** A step that renames a field of the header. */
    private static FormatStep renaming(int from, String before, String after) {
        return new FormatStep() {
            @Override
            public int from() {
                return from;
            }

            @Override
            public JsonNode upgrade(JsonNode document) {
                Map<String, JsonNode> header =
                        fields(Objects.requireNonNull(document.get("header")));
                header.put(after, Objects.requireNonNull(header.remove(before)));
                Map<String, JsonNode> changed = fields(document);
                changed.put("header", JsonNode.createObjectNode(header));
                return JsonNode.createObjectNode(changed);
            }
        };
    }

    private static Map<String, JsonNode> fields(JsonNode node) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        node.entries().forEach(entry -> fields.put(entry.getKey(), entry.getValue()));
        return fields;
    }

    private static BodyRefused refusal(String text) {
        return ((Attempt.Refused<PlanBody>) CODEC.readForeign(text.getBytes(UTF_8)))
                .reasons()
                .getFirst();
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream stream = BodyCodecTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(stream).readAllBytes();
        }
    }
}
