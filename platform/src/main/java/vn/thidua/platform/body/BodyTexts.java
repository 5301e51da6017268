package vn.thidua.platform.body;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.Decimal;
import vn.thidua.platform.body.value.ItemKey;

/** All the texts of a header or an item, with the names of the fields that hold them. */
public final class BodyTexts {

    /** One text; {@code field} is a path such as {@code content.document.subject}. */
    public record FieldText(String field, String text) {}

    /** One list or set and the number of its entries. */
    record FieldSize(String field, int entries) {}

    private final List<FieldText> texts = new ArrayList<>();
    private final List<FieldSize> sizes = new ArrayList<>();

    private BodyTexts(Record record) {
        walk("", record);
    }

    /** The texts of {@code record}, in the order of its fields. */
    public static List<FieldText> of(Record record) {
        return List.copyOf(new BodyTexts(record).texts);
    }

    static List<FieldSize> sizesOf(Record record) {
        return List.copyOf(new BodyTexts(record).sizes);
    }

    private void walk(String field, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case String text -> texts.add(new FieldText(field, text));
            case ItemKey _ -> {}
            case Decimal _ -> {}
            case Record record -> {
                String prefix = field.isEmpty() ? "" : field + ".";
                RecordFields.of(record).forEach((name, inner) -> walk(prefix + name, inner));
            }
            case Collection<?> entries -> {
                sizes.add(new FieldSize(field, entries.size()));
                entries.forEach(entry -> walk(field, entry));
            }
            default -> {}
        }
    }
}
