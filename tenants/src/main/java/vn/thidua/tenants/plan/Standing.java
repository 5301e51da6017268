package vn.thidua.tenants.plan;

import org.jspecify.annotations.Nullable;

/**
 * Where a plan and its next version stand.
 *
 * @param stage how far the next version has come; absent while none is drafted
 * @param version the version that is in force; 0 before the first is issued
 */
public record Standing(PlanState state, @Nullable DraftStage stage, int version) {
    /** Whether its draft can be edited. */
    public boolean isEditable() {
        return stage == DraftStage.DRAFT
                && state != PlanState.DISCARDED
                && state != PlanState.HANDED_ON;
    }

    /** Whether what is drafted is a new version of an issued plan. */
    public boolean isAmending() {
        return stage != null && version > 0;
    }
}
