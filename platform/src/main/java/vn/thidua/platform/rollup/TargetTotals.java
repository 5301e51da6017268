package vn.thidua.platform.rollup;

import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.TargetId;

/**
 * What a target, and all targets that serve it, have come to, each counted once.
 *
 * @param own what its own plan has reported for it
 * @param total all together
 * @param isRetired whether its plan no longer has it
 * @param agencies whose targets these are, also if they have reported nothing
 */
public record TargetTotals(
        TargetId target,
        PlanId plan,
        String unit,
        TargetFigure own,
        TargetFigure total,
        boolean isRetired,
        long agencies) {}
