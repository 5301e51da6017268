package vn.thidua.tenants.plan;

/** What somebody has to do with a plan that does not go on by itself. */
public enum PlanJob {
    /** It is submitted and waits to be approved. */
    APPROVE,
    /** It is approved and waits for its number. */
    ISSUE,
    /** It was sent back with a reason and waits to be written anew. */
    REWRITE
}
