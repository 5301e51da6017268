package vn.thidua.tenants.kind;

/** Whether new plans of a kind can be drafted. */
public enum KindState {
    /** In use. */
    ACTIVE,
    /** No new plans; those that run are not disturbed. */
    RETIRED
}
