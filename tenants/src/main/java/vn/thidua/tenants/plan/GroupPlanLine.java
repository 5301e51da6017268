package vn.thidua.tenants.plan;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.publication.PlanId;

/** A plan that an agency keeps for a group. */
@Introspected
record GroupPlanLine(
        PlanId id,
        String title,
        int year,
        String kindName,
        int version,
        @Nullable DraftStage draftStage) {

    /** Whether it waits for somebody, or is being amended: work that would be lost. */
    boolean isUnfinished() {
        return draftStage != null && (version > 0 || draftStage != DraftStage.DRAFT);
    }
}
