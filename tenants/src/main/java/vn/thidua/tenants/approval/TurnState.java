package vn.thidua.tenants.approval;

/** What came of somebody's turn at a step. */
public enum TurnState {
    /** Nothing yet. */
    OPEN,
    /** The plan may go on. */
    GRANTED,
    /** The plan was sent back. */
    RETURNED,
    /** It was not needed any more: another was enough, or the plan was sent back. */
    DROPPED
}
