package vn.thidua.platform.body.content;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.Period;

/**
 * A wave inside a plan (đợt thi đua).
 *
 * @param moreOccasions whether the plan leaves its list of occasions open
 */
@Serdeable
public record CampaignWave(
        int ordinal, Period period, @Nullable Review review, boolean moreOccasions)
        implements ItemContent {}
