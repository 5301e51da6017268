package vn.thidua.tenants.plan;

import java.util.List;
import vn.thidua.platform.publication.PlanId;

/** A planner hands a draft in for approval. */
public record SubmitPlan(PlanId plan) {

    /** What came of it. */
    public sealed interface Answer {
        /** It waits to be approved. */
        record Submitted(Plan plan) implements Answer {}

        /** It does not say yet what a plan of its kind must say. */
        record Incomplete(List<SubmitGap> gaps) implements Answer {}

        /** There is no draft to submit as it stands. */
        record NotNow(Standing standing) implements Answer {}
    }
}
