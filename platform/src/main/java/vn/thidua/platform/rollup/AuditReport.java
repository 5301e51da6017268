package vn.thidua.platform.rollup;

import java.util.List;
import java.util.Map;

/**
 * What an audit of sums has found.
 *
 * @param nodes how many plans and targets it was about, those below them not counted
 * @param differences for each kind of sum, the first rows that are not what they should be
 */
public record AuditReport(long nodes, Map<AuditedSum, List<AuditDifference>> differences) {
    /** So many differences of a kind are listed, no more. */
    public static final int LISTED_MAX = 100;

    /** What is computed anew. */
    public enum AuditedSum {
        /** Path counts, from the edges. */
        CLOSURE,
        /** Who contributes to what, from the closure. */
        CONTRIBUTORS,
        /** Who sees a plan from plans above it, from the closure. */
        OVERSEERS,
        /** What plans did themselves, from the ledger. */
        OWN_FIGURES,
        /** Rollups of plans, from their own figures. */
        ROLLUPS,
        /** What targets reached themselves, from the ledger. */
        OWN_TARGETS,
        /** Rollups of targets, from their own figures. */
        TARGET_ROLLUPS,
        /** Stocks of agencies, from the ledger. */
        AGENCY_FIGURES
    }

    /** Whether every stored sum is what it should be. */
    public boolean isExact() {
        return differences.values().stream().allMatch(List::isEmpty);
    }
}
