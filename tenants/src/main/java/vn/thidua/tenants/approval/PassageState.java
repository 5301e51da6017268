package vn.thidua.tenants.approval;

/** How far a plan has come on its way through a procedure. */
public enum PassageState {
    /** It stands at a step. */
    RUNNING,
    /** It has passed all steps. */
    APPROVED,
    /** It was sent back to whoever wrote it. */
    RETURNED,
    /** It was recorded as issued on paper while it was on its way. */
    RECORDED
}
