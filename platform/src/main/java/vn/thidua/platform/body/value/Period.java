package vn.thidua.platform.body.value;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time with ends as exact as the plan states them.
 *
 * @param start absent when the plan does not say when it begins
 * @param end absent when it is open
 * @param raw the words of the plan, kept where they say more than the dates, or something else
 */
@Serdeable
public record Period(@Nullable RoughDate start, @Nullable RoughDate end, @Nullable String raw) {

    public Period {
        if (start != null && end != null && end.last().isBefore(start.first())) {
            throw new BodyRefusedException(new BodyRefused.EndBeforeStart(start, end));
        }
    }

    /** Whether both ends are known and some day lies in this period and in {@code other}. */
    public boolean overlaps(Period other) {
        return start != null
                && end != null
                && other.start != null
                && other.end != null
                && !other.start.first().isAfter(end.last())
                && !start.first().isAfter(other.end.last());
    }
}
