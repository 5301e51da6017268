package vn.thidua.platform.body.content;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.Recurrence;

/**
 * How somebody reports without a deadline of its own.
 *
 * @param recurrence absent where the plan does not say how often
 * @param mergedInto the report that it is made part of, so that one report answers several duties
 */
@Serdeable
public record Reporting(
        @Nullable Recurrence recurrence, List<String> to, @Nullable String mergedInto) {

    public Reporting {
        to = List.copyOf(to);
    }
}
