package vn.thidua.tenants.plan;

import vn.thidua.platform.publication.PlanId;

/** The office puts a closed plan away. */
public record ArchivePlan(PlanId plan) {

    /** What came of it. */
    public sealed interface Answer {
        /** It is read from now on, and nothing else. */
        record Archived(Plan plan) implements Answer {}

        /** It is not closed. */
        record NotNow(Standing standing) implements Answer {}
    }
}
