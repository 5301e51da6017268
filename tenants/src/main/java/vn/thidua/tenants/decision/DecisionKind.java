package vn.thidua.tenants.decision;

/** Whose decision it is. */
public enum DecisionKind {
    /** The agency's own. */
    OWN,
    /** Another's on the agency's people and collectives, recorded here. */
    RECORDED
}
