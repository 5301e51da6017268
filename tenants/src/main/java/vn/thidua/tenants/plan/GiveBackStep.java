package vn.thidua.tenants.plan;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.publication.PlanId;

/**
 * Somebody who is in turn sends a plan back from a step of its procedure.
 *
 * @param step the key of the step at which they see the plan
 * @param to the key of an earlier step; absent for whoever wrote the plan
 */
public record GiveBackStep(PlanId plan, String step, @Nullable String to, String reason) {

    /** What came of it. */
    public sealed interface Answer {
        /** It stands at the earlier step again, or is a draft. */
        record Returned(Plan plan) implements Answer {}

        /** Whoever it goes back to must know why. */
        record ReasonMissing() implements Answer {}

        /** The reason has more than {@code charactersMax} characters. */
        record ReasonTooLong(int charactersMax) implements Answer {}

        /** The plan does not stand at this step, or not any more. */
        record NotOpen() implements Answer {}

        /** The step does not lead back there. */
        record NoSuchBranch() implements Answer {}
    }
}
