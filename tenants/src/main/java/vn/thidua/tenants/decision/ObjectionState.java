package vn.thidua.tenants.decision;

/** What has become of an objection. */
public enum ObjectionState {
    /** It waits for an answer. */
    OPEN,
    /** It was right: what it is against is taken off the draft. */
    UPHELD,
    /** It was not. */
    REJECTED,
    /** It was entered by mistake, or whoever objected has taken it back. */
    WITHDRAWN
}
