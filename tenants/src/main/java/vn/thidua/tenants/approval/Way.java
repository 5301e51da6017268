package vn.thidua.tenants.approval;

/** How several take one step. */
public enum Way {
    /** Each of them, in whatever order. */
    ALL_MUST,
    /** One of them is enough, or so many of them as the step needs. */
    ANY_MAY,
    /** Each of them, one after the other as they are named. */
    IN_TURN
}
