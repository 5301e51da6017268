package vn.thidua.tenants.plan;

/** Where a plan stands in its life. */
public enum PlanState {
    /** It is being written, or was returned to be written anew. */
    DRAFT,
    /** It waits to be approved. */
    SUBMITTED,
    /** It is approved and waits to be issued. */
    APPROVED,
    /** It is issued and in force; it may be amended at the same time. */
    ISSUED,
    /** Its time is over. */
    CLOSED,
    /** It is put away: read, and nothing else. */
    ARCHIVED,
    /** It was thrown away before it was ever issued; it can be taken back for a while. */
    DISCARDED,
    /** A plan of a group whose next lead keeps it on, or was sent it: read, and nothing else. */
    HANDED_ON
}
