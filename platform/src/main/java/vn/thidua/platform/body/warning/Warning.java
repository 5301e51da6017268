package vn.thidua.platform.body.warning;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.value.ItemKey;

/**
 * Something in a plan that looks wrong, for a person to judge.
 *
 * @param item absent where it is about the header
 * @param raw the words of the source that it is about
 * @param values what the text of the warning names, in the order of its places
 */
@Serdeable
public record Warning(
        WarningCode code, @Nullable ItemKey item, @Nullable String raw, List<String> values) {

    public Warning {
        values = List.copyOf(values);
    }

    static Warning at(PlanItem item, WarningCode code, @Nullable String raw, Object... values) {
        return new Warning(code, item.key(), raw, texts(values));
    }

    static Warning inHeader(WarningCode code, @Nullable String raw, Object... values) {
        return new Warning(code, null, raw, texts(values));
    }

    private static List<String> texts(Object... values) {
        return Arrays.stream(values).map(Object::toString).toList();
    }
}
