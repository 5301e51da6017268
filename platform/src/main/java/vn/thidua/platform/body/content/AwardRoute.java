package vn.thidua.platform.body.content;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A way by which proposals for awards go (trình tự xét khen thưởng).
 *
 * @param decider who decides or takes the proposal on
 * @param guidance the guidance that it follows
 * @param withinAllocation whether only within numbers that a superior hands out
 */
@Serdeable
public record AwardRoute(
        AwardProposer proposer,
        @Nullable String proposerText,
        @Nullable String decider,
        @Nullable String guidance,
        boolean withinAllocation)
        implements ItemContent {}
