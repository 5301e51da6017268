package vn.thidua.platform.body.content;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.Decimal;

/**
 * How many may be proposed.
 *
 * @param stage absent where it holds at every stage
 * @param form absent where it covers several forms
 * @param level absent where it covers several levels
 * @param subjectKind absent for both kinds together
 * @param rounding absent where the plan is silent
 * @param floorToOne whether less than one counts as one; absent where the plan is silent
 * @param basePopulation out of whom the percentage is taken
 * @param asOf the day on which they are counted; absent where the plan is silent
 * @param transferable whether an unused part may go to others; absent where the plan is silent
 * @param appliesTo the sorts of bodies it is for; empty where for all
 */
@Serdeable
public record Quota(
        @Nullable AwardStage stage,
        @Nullable CommendationForm form,
        @Nullable AwardLevel level,
        QuotaScope scope,
        @Nullable SubjectKind subjectKind,
        QuotaMode mode,
        @Nullable Integer least,
        @Nullable Integer most,
        @Nullable Decimal percent,
        @Nullable Rounding rounding,
        @Nullable Boolean floorToOne,
        @Nullable String basePopulation,
        @Nullable String asOf,
        @Nullable Boolean transferable,
        List<String> appliesTo)
        implements ItemContent {

    public Quota {
        appliesTo = List.copyOf(appliesTo);
        QuotaShape.check(mode, least, most, percent);
    }
}
