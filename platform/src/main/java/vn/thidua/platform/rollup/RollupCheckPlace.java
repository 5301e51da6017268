package vn.thidua.platform.rollup;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import vn.thidua.platform.graph.NodeId;

/**
 * How far the background check has come.
 *
 * @param afterPlan the plan that was checked last in this round
 */
@MappedEntity("rollup_check")
record RollupCheckPlace(@Id int id, NodeId afterPlan) {}
