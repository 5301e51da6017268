package vn.thidua.platform.past;

import io.micronaut.core.annotation.Introspected;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.rollup.Figures;

/**
 * What a plan has done in a quarter.
 *
 * @param period the code of the quarter
 */
@Introspected
record PeriodFigures(NodeId node, int period, Figures figures) {}
