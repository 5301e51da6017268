package vn.thidua.platform.rollup;

import java.util.List;
import java.util.Optional;
import vn.thidua.infra.page.Cursor;
import vn.thidua.platform.graph.NodeId;

/**
 * What the audit of some of all plans has found.
 *
 * @param plans which plans, the oldest first
 * @param report what was found of them
 * @param plansSoFar how many plans there are up to the last of these
 * @param plansInAll how many plans there are
 * @param hasNext whether more follow
 */
public record AuditSlice(
        List<NodeId> plans, AuditReport report, long plansSoFar, long plansInAll, boolean hasNext) {
    static final String ORDER = "rollupAudit";

    /** The first of these plans; nothing if this was asked for after the last there is. */
    public Optional<Cursor> start() {
        return plans.isEmpty() ? Optional.empty() : Optional.of(cursor(plans.getFirst()));
    }

    /** Where the audit goes on; nothing if this was asked for after the last plan there is. */
    public Optional<Cursor> end() {
        return plans.isEmpty() ? Optional.empty() : Optional.of(cursor(plans.getLast()));
    }

    private static Cursor cursor(NodeId plan) {
        return Cursor.of(ORDER, plan.value());
    }
}
