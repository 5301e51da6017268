package vn.thidua.platform.body.content;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.Period;

/**
 * A stage of a plan that runs over years (giai đoạn).
 *
 * @param period may overlap the next one's, where an event and not a date parts them
 * @param boundary the event that parts it from the one before
 */
@Serdeable
public record PlanPhase(
        int ordinal, Period period, @Nullable String boundary, @Nullable Review review)
        implements ItemContent {}
