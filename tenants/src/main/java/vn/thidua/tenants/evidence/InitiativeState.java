package vn.thidua.tenants.evidence;

/** How far an initiative has come. */
public enum InitiativeState {
    /** It waits for the initiative council. */
    SUBMITTED,
    /** The initiative council has recognised it. */
    RECOGNISED,
    /** The initiative council has not recognised it. */
    NOT_RECOGNISED,
    /** It was taken back before it was decided. */
    WITHDRAWN
}
