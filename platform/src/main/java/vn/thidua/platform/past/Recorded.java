package vn.thidua.platform.past;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import vn.thidua.platform.graph.NodeId;

/**
 * What the ledger has gained for a plan, of one measure and in one quarter.
 *
 * @param period the code of the quarter
 * @param measure the number of the measure
 */
@Introspected
record Recorded(NodeId node, int period, int measure, BigDecimal amount) {}
