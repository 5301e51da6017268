package vn.thidua.tenants.upgrade;

/** What a source has done to an item since the plan last dealt with it. */
public enum NewsKind {
    /** It was not there. */
    ADDED,
    /** It says something else. */
    CHANGED,
    /** It is not there any more. */
    REMOVED
}
