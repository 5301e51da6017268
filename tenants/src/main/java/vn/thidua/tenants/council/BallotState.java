package vn.thidua.tenants.council;

/** How far a ballot has come. */
public enum BallotState {
    /** Votes are taken; nobody sees the numbers. */
    OPEN,
    /** It is counted. */
    CLOSED,
    /** It does not count. */
    ANNULLED
}
