package vn.thidua.tenants.decision;

/** What has become of an award in a decision. */
public enum AwardLineState {
    /** The decision is being written. */
    PROPOSED,
    /** It was taken off: before the decision was issued, or where it was recorded by mistake. */
    REMOVED,
    /** It is conferred. */
    AWARDED,
    /** It was conferred, and is taken back. */
    REVOKED,
    /** Its decision was recorded by mistake. */
    STRUCK_OUT
}
