package vn.thidua.platform.body;

/** What an item can have been taken from. */
public enum OriginKind {
    /** A plan of the agency itself. */
    PLAN,
    TEMPLATE,
    /** A published plan that the plan answers. */
    PARENT
}
