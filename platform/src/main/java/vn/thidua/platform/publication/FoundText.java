package vn.thidua.platform.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.text.Words;

/**
 * A text of a plan in which words were found.
 *
 * @param itemKey the item that is called so; absent for what stands in the heading
 * @param ranges where in the text
 */
public record FoundText(
        FoundIn place, @Nullable String itemKey, String text, List<Words.Range> ranges) {
    public FoundText {
        ranges = List.copyOf(ranges);
    }
}
