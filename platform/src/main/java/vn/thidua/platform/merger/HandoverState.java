package vn.thidua.platform.merger;

/** How far a matter has come that was sent to another agency. */
public enum HandoverState {
    /** Nobody has looked at it yet. */
    WAITING,
    /** The receiver goes on with it. */
    TAKEN_IN,
    /** The receiver does not go on with it; it can still be taken in. */
    PUT_ASIDE,
    /** The sender has taken it back before it was taken in. */
    RECALLED
}
