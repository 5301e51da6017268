package vn.thidua.platform.rollup;

import java.util.List;
import java.util.Map;
import vn.thidua.platform.graph.NodeId;

/**
 * Some of all plans that were audited together.
 *
 * @param plans which plans, the oldest first
 * @param report what was found of them
 * @param hasNext whether more follow
 */
record AuditedPlans(List<NodeId> plans, AuditReport report, boolean hasNext) {
    /** There is no plan any more. */
    static final AuditedPlans NONE =
            new AuditedPlans(List.of(), new AuditReport(0, Map.of()), false);
}
