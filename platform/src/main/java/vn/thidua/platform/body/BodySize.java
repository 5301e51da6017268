package vn.thidua.platform.body;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.Decimal;
import vn.thidua.platform.body.value.ItemKey;

/**
 * How much a header or an item says. Every reading of a document measures it, so nothing is named
 * here; whoever finds too much asks {@link BodyTexts} where it stands.
 */
final class BodySize {
    private int characters;
    private int longestText;
    private int mostEntries;

    private BodySize() {}

    static BodySize of(Record record) {
        var size = new BodySize();
        size.add(record);
        return size;
    }

    /** In all texts together. */
    int characters() {
        return characters;
    }

    /** Whether some text or list is longer than is allowed. */
    boolean exceedsLimits() {
        return longestText > BodyLimits.TEXT_CHARACTERS_MAX || mostEntries > BodyLimits.ENTRIES_MAX;
    }

    private void add(@Nullable Object value) {
        switch (value) {
            case null -> {}
            case String text -> {
                characters += text.length();
                longestText = Math.max(longestText, text.length());
            }
            case ItemKey _ -> {}
            case Decimal _ -> {}
            case Record record -> RecordFields.values(record).forEach(this::add);
            case Collection<?> entries -> {
                mostEntries = Math.max(mostEntries, entries.size());
                entries.forEach(this::add);
            }
            default -> {}
        }
    }
}
