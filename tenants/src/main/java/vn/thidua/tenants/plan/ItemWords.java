package vn.thidua.tenants.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.Footnote;
import vn.thidua.platform.body.ParentItem;
import vn.thidua.platform.body.content.ItemContent;

/**
 * What an item says, without its place in the plan.
 *
 * @param label the numbering as printed; absent where there is none
 * @param text the words; absent where the content says all
 * @param mapsTo the items of plans above that it answers
 */
public record ItemWords(
        @Nullable String label,
        @Nullable String text,
        List<Footnote> footnotes,
        List<ParentItem> mapsTo,
        ItemContent content) {
    public ItemWords {
        footnotes = List.copyOf(footnotes);
        mapsTo = List.copyOf(mapsTo);
    }
}
