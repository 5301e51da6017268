package vn.thidua.graphql.acceptance;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.ItemContent;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.body.warning.Warning;
import vn.thidua.platform.body.warning.WarningCode;
import vn.thidua.platform.body.warning.Warnings;

/** One of the five real plans as the demo carries it, with short ways to look into it. */
record DemoPlan(PlanBody body, LocalDate judgedOn) {

    private static final BodyCodec CODEC = new BodyCodec(ObjectMapper.getDefault());

    static DemoPlan read(String name, String judgedOn) {
        String path = "/demo/plans/" + name + ".json";
        try (InputStream stream = DemoPlan.class.getResourceAsStream(path)) {
            byte[] bytes = Objects.requireNonNull(stream, path).readAllBytes();
            return new DemoPlan(CODEC.read(bytes), LocalDate.parse(judgedOn));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    PlanItem item(String key) {
        return body.find(new ItemKey(key)).orElseThrow(() -> new AssertionError("no " + key));
    }

    String text(String key) {
        return Objects.requireNonNull(item(key).text());
    }

    <T extends ItemContent> T content(String key, Class<T> kind) {
        return kind.cast(item(key).content());
    }

    /** All contents of one kind, in reading order. */
    <T extends ItemContent> List<T> all(Class<T> kind) {
        return contents(body.items(), kind);
    }

    /** The contents of one kind right under an item. */
    <T extends ItemContent> List<T> under(String key, Class<T> kind) {
        return contents(body.under(new ItemKey(key)), kind);
    }

    private static <T extends ItemContent> List<T> contents(List<PlanItem> items, Class<T> kind) {
        return items.stream()
                .map(PlanItem::content)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    List<String> labels(Section section) {
        return body.in(section).stream().map(item -> String.valueOf(item.label())).toList();
    }

    boolean silent(Section section) {
        return body.in(section).isEmpty() && !body.statedNone().contains(section);
    }

    List<Warning> warnings() {
        return Warnings.of(body, judgedOn);
    }

    /** The warnings of one sort, as the item and the values that they name. */
    List<String> warnings(WarningCode code) {
        return warnings().stream()
                .filter(warning -> warning.code() == code)
                .map(warning -> warning.item() + " " + warning.values())
                .toList();
    }
}
