package vn.thidua.tenants.council;

/** How far a session has come. */
public enum CouncilSessionState {
    /** It is convened or sits. */
    OPEN,
    /** It is over, and what it voted for goes on. */
    CLOSED,
    /** It was called off; nothing came of it. */
    CANCELLED
}
