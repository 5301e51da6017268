package vn.thidua.tenants.decision;

/** How far a decision has come. */
public enum DecisionState {
    /** It is being written. */
    DRAFT,
    /** It was given up before it was issued. */
    DISCARDED,
    /** It is in force. */
    ISSUED,
    /** None of its awards stands any more. */
    REVOKED,
    /** It was recorded by mistake and counts for nothing. */
    STRUCK_OUT
}
