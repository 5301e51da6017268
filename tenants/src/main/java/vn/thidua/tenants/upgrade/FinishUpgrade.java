package vn.thidua.tenants.upgrade;

import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.Plan;

/**
 * A planner has dealt with a version of a source as a whole: its publisher sees the plan stand at
 * it, or the plan above is acknowledged. What is still open stays listed as put off.
 *
 * @param version of the source, as the planner has seen it
 */
public record FinishUpgrade(PlanId plan, SourceKey source, int version) {
    /** What came of it. */
    public sealed interface Answer {
        /** The plan stands at the version; {@code deferred} items stay listed. */
        record Finished(Plan plan, int deferred) implements Answer {}

        /** The plan stands at {@code version} or a later one. */
        record AlreadyThere(int version) implements Answer {}

        /** The source has no such version. */
        record VersionUnknown(int currentVersion) implements Answer {}
    }
}
