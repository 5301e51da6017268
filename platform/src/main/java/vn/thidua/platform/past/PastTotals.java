package vn.thidua.platform.past;

import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rollup.Figures;

/**
 * What a plan and all plans below it had done, each counted once.
 *
 * @param agencies whose plans these are, also if they had reported nothing
 * @param plans how many plans these are, itself included
 */
public record PastTotals(PlanId plan, Figures figures, long agencies, long plans) {}
