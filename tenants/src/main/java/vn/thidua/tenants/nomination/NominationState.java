package vn.thidua.tenants.nomination;

/** How far a nomination has come. */
public enum NominationState {
    /** It stands. */
    NOMINATED,
    /** It stands, and the council has voted for it. */
    ENDORSED,
    /** The council has not voted for it, or others came before it; it stands no more. */
    DECLINED,
    /** A decision confers the award. */
    AWARDED,
    /** It was taken back; it stands no more. */
    WITHDRAWN;

    /** Whether it stands and nobody has decided on it. */
    public boolean isOpen() {
        return this == NOMINATED || this == ENDORSED;
    }
}
