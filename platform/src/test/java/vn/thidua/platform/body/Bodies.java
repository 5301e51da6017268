package vn.thidua.platform.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.ItemContent;
import vn.thidua.platform.body.content.MovementKind;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.body.value.Period;
import vn.thidua.platform.body.value.RoughDate;

/** Small documents for tests, put together item by item. */
public final class Bodies {

    private final List<PlanItem> items = new ArrayList<>();
    private PlanHeader header = PlanHeader.BLANK;
    private Set<Section> none = Set.of();

    /** An item at the top level of its kind's own section. */
    public Bodies item(String key, @Nullable String text, ItemContent content) {
        return item(key, null, null, text, content);
    }

    /** An item with a parent and a label. */
    public Bodies item(
            String key,
            @Nullable String parent,
            @Nullable String label,
            @Nullable String text,
            ItemContent content) {
        items.add(
                new PlanItem(
                        new ItemKey(key),
                        ItemContent.kindOf(content).home(),
                        parent == null ? null : new ItemKey(parent),
                        items.size(),
                        label,
                        text,
                        List.of(),
                        null,
                        1,
                        List.of(),
                        content));
        return this;
    }

    /** A header with a title, a kind and a period. */
    public Bodies header(
            @Nullable String title, @Nullable MovementKind kind, String start, String end) {
        header =
                new PlanHeader(
                        1,
                        title,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new Period(RoughDate.parse(start), RoughDate.parse(end), null),
                        null,
                        null,
                        kind,
                        null,
                        null,
                        null);
        return this;
    }

    /** This header. */
    public Bodies header(PlanHeader value) {
        header = value;
        return this;
    }

    /** These sections stated to be empty. */
    public Bodies none(Section... sections) {
        none = Set.of(sections);
        return this;
    }

    /** The document. */
    public PlanBody body() {
        return new PlanBody(PlanBody.FORMAT, header, items, none);
    }
}
