package vn.thidua.platform.body.content;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.Recurrence;

/**
 * Checks that the plan foresees.
 *
 * @param announcedSeparately whether time, place, content and team come in a notice of their own
 * @param correctsDefects whether what is found must be put right
 */
@Serdeable
public record Inspection(
        @Nullable Recurrence recurrence,
        @Nullable String organiser,
        @Nullable String scope,
        boolean announcedSeparately,
        boolean withTeams,
        boolean correctsDefects)
        implements ItemContent {}
