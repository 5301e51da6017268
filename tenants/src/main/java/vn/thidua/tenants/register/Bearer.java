package vn.thidua.tenants.register;

import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.publication.PlanId;

/** The document that bears a number. */
public sealed interface Bearer {
    /** A version of a plan. */
    record OfPlan(PlanId plan, int version) implements Bearer {}

    /**
     * A decision on awards, or what takes it back.
     *
     * @param part 0 for the decision itself, then its revocations from 1 on
     */
    record OfDecision(AwardDecisionId decision, int part) implements Bearer {}
}
