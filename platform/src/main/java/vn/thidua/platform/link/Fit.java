package vn.thidua.platform.link;

import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;

/** Whether a plan can be linked under another, looked at with both plans locked. */
sealed interface Fit {
    /**
     * It can.
     *
     * @param version the version of the parent that is answered
     * @param letIn whether the link stands at once, without an answer of the parent's keeper
     */
    record Fits(PlanId parent, TenantId tenant, int version, boolean letIn) implements Fit {
        LinkState state() {
            return letIn ? LinkState.ACCEPTED : LinkState.PROPOSED;
        }
    }

    /** It cannot. */
    record Unfit(LinkRefusal refusal) implements Fit {}
}
