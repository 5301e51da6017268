package vn.thidua.graphql.plan;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.Period;

/** What stands in a field of a header, as a text. */
final class HeaderText {
    private HeaderText() {}

    static String of(Object value) {
        return switch (value) {
            case Period(var start, var end, var raw) ->
                    start == null && end == null ? text(raw) : text(start) + "/" + text(end);
            case Enum<?> choice -> choice.name();
            default -> value.toString();
        };
    }

    private static String text(@Nullable Object part) {
        return part == null ? "" : part.toString();
    }
}
