package vn.thidua.platform.publication;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.Target;

/**
 * What an item of an issued plan is called: the part of a text that is searched.
 *
 * @param item the item's key
 * @param text its beginning
 */
public record PlanText(String item, String text) {
    /** The longest text that is kept, in characters. */
    public static final int TEXT_MAX = 300;

    /** So many items of a plan are searched at most. */
    public static final int ITEMS_MAX = 200;

    public PlanText {
        if (text.codePointCount(0, text.length()) > TEXT_MAX) {
            text = text.substring(0, text.offsetByCodePoints(0, TEXT_MAX));
        }
    }

    /** What the items of a plan are called, in the order in which they stand. */
    public static List<PlanText> of(PlanBody body) {
        return body.items().stream().flatMap(PlanText::called).limit(ITEMS_MAX).toList();
    }

    private static Stream<PlanText> called(PlanItem item) {
        var text = item.content() instanceof Target target ? target.name() : item.text();
        return text == null || text.isBlank()
                ? Stream.empty()
                : Stream.of(new PlanText(item.key().value(), text.strip()));
    }
}
