package vn.thidua.platform.body.content;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.body.value.BodyRefusedException;
import vn.thidua.platform.body.value.Decimal;
import vn.thidua.platform.body.value.RoughDate;

/**
 * A figure to be reached (chỉ tiêu). A share names what is counted and out of what.
 *
 * @param measure the code of the measure that its facts are recorded under
 * @param baseline where it starts from, where that is known
 * @param value absent where each unit sets its own
 * @param numerator what is counted, for a share
 * @param denominator out of what, for a share
 * @param inTime what "in time" means for it
 */
@Serdeable
public record Target(
        String name,
        String measure,
        String unit,
        Comparison comparison,
        @Nullable Decimal baseline,
        @Nullable Decimal value,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable String inTime,
        @Nullable RoughDate dueOn)
        implements ItemContent {

    public Target {
        if (name.isBlank()) {
            throw new BodyRefusedException(new BodyRefused.Missing("name"));
        }
        if (measure.isBlank()) {
            throw new BodyRefusedException(new BodyRefused.Missing("measure"));
        }
        if (unit.isBlank()) {
            throw new BodyRefusedException(new BodyRefused.Missing("unit"));
        }
    }

    /** Whether it is a share with a numerator and a denominator. */
    public boolean isShare() {
        return numerator != null && denominator != null;
    }
}
