package vn.thidua.platform.tally;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import vn.thidua.platform.graph.NodeId;

/**
 * How far the background check has come.
 *
 * @param afterNode the plan or agency that was checked last in this round
 */
@MappedEntity("tally_check")
record TallyCheckPlace(@Id int id, NodeId afterNode) {}
