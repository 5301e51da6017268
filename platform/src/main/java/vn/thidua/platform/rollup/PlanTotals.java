package vn.thidua.platform.rollup;

import io.micronaut.data.annotation.MappedEntity;
import vn.thidua.platform.publication.PlanId;

/**
 * What a plan and all plans below it have done, each counted once.
 *
 * @param agencies whose plans these are, also if they have reported nothing
 * @param plans how many plans these are, itself included
 */
@MappedEntity
public record PlanTotals(PlanId plan, Figures figures, long agencies, long plans) {}
