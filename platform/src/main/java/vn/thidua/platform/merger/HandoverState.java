package vn.thidua.platform.merger;

/** How far a matter has come that a closed agency left open. */
public enum HandoverState {
    /** Nobody has looked at it yet. */
    WAITING,
    /** The successor goes on with it. */
    TAKEN_IN,
    /** The successor does not go on with it; it can still be taken in. */
    PUT_ASIDE
}
