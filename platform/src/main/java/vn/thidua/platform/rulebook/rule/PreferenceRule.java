package vn.thidua.platform.rulebook.rule;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.body.value.BodyRefusedException;

/**
 * That some are preferred among those of equal merit.
 *
 * @param percentMin how many out of a hundred are women, at least; for such collectives alone
 */
@Serdeable
public record PreferenceRule(
        PreferenceKind preference, @Nullable Integer percentMin, RuleSource source) {
    public PreferenceRule {
        if (percentMin != null) {
            Checks.percent(percentMin);
        } else if (preference == PreferenceKind.MOSTLY_WOMEN) {
            throw new BodyRefusedException(new BodyRefused.Missing("percentMin"));
        }
    }

    /** Whether so many women are enough of so many. */
    public boolean isReached(int women, int persons) {
        return percentMin != null && persons > 0 && women * 100L >= persons * (long) percentMin;
    }
}
