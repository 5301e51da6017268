package vn.thidua.tenants.decision;

/** What has become of an award in a decision. */
public enum AwardLineState {
    /** The decision is being written. */
    PROPOSED,
    /** It was taken off before the decision was issued. */
    REMOVED,
    /** It is conferred. */
    AWARDED,
    /** It was conferred, and is taken back. */
    REVOKED
}
