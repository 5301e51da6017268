package vn.thidua.platform.rollup;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.TargetId;

/**
 * What a target, and all targets that serve it, have come to, each counted once.
 *
 * @param name absent where no published version states the target
 * @param goal what is to be reached; absent where each unit sets its own
 * @param own what its own plan has reported for it
 * @param total all together
 * @param isRetired whether its plan no longer has it
 * @param agencies whose targets these are, also if they have reported nothing
 */
public record TargetTotals(
        TargetId target,
        PlanId plan,
        @Nullable String name,
        @Nullable BigDecimal goal,
        String unit,
        TargetFigure own,
        TargetFigure total,
        boolean isRetired,
        long agencies) {}
