package vn.thidua.tenants.plan;

import vn.thidua.platform.publication.PlanId;

/**
 * Somebody who is in turn takes a step of a plan's procedure, so that the plan may go on.
 *
 * @param step the key of the step at which they see the plan
 */
public record GrantStep(PlanId plan, String step) {

    /** What came of it. */
    public sealed interface Answer {
        /** It is noted; the plan stands at the next step, waits for others, or is approved. */
        record Granted(Plan plan) implements Answer {}

        /** The caller has taken it before; it waits for others now. */
        record TakenBefore() implements Answer {}

        /** The plan does not stand at this step, or not any more. */
        record NotOpen() implements Answer {}
    }
}
