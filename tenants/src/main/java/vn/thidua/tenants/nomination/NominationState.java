package vn.thidua.tenants.nomination;

/** How far a nomination has come. */
public enum NominationState {
    /** It stands. */
    NOMINATED,
    /** It was taken back. */
    WITHDRAWN
}
