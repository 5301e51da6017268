package vn.thidua.platform.body.content;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.RoughDate;

/**
 * A review that closes a stretch of time.
 *
 * @param heldOn absent where the plan names no time
 * @param together the event with which it is held
 * @param chair who leads it
 */
@Serdeable
public record Review(
        ReviewKind reviewKind,
        @Nullable RoughDate heldOn,
        @Nullable String together,
        @Nullable String chair) {}
